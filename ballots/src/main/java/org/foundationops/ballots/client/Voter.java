package org.foundationops.ballots.client;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.ConsistencyProof;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.token.Blinding;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.elections.counting.Ranking;

/**
 * A voter's way through an election. After any exception, a crash or a lost answer, go on with the saved pass and repeat
 * the same step. In a small election let hours pass between {@link #register} and {@link #cast}: who registers and casts
 * within minutes can be guessed.
 */
public final class Voter {

    private final Manifest manifest;
    private final PassStore store;
    private final SecureRandom random = new SecureRandom();
    private VotingPass pass;

    private Voter(Manifest manifest, VotingPass pass, PassStore store) {
        this.manifest = manifest;
        this.pass = pass;
        this.store = store;
    }

    /**
     * Makes the key and saves the pass; nothing is sent.
     *
     * @param manifest as served
     * @param announced the hash that was announced, e.g. by mail
     * @throws Malformed when the manifest is not the announced one, or nobody votes with this weight
     */
    public static Voter begin(byte[] manifest, Bytes announced, int weight, PassStore store) throws IOException {
        Manifest pinned = pinned(manifest, announced);
        SecureRandom random = new SecureRandom();
        Ed25519Signer key = Ed25519Signer.generate(random);
        PreparedMessage message = PreparedMessage.prepare(key.publicKey().bytes(), random);
        VotingPass pass = new VotingPass(
                pinned.reference(),
                weight,
                key,
                message,
                Blinding.of(tokenKey(pinned, weight), message, random),
                Optional.empty(),
                List.of(),
                Optional.empty());
        store.save(pass);
        return new Voter(pinned, pass, store);
    }

    /** @throws Malformed when the manifest is not that of the pass */
    public static Voter resume(VotingPass pass, byte[] manifest, PassStore store) {
        return new Voter(pinned(manifest, pass.election().manifestHash()), pass, store);
    }

    public VotingPass pass() {
        return pass;
    }

    /** Gets the token, unless it is there already. */
    public void register(RegistrationDesk desk) throws IOException {
        if (pass.token().isPresent()) {
            return;
        }
        Bytes answer = desk.register(manifest.election(), pass.blinding().blinded());
        Bytes token;
        try {
            token = pass.blinding().finish(tokenKey(manifest, pass.weight()), pass.message(), answer);
        } catch (Malformed wrong) {
            throw new ServiceFault("The service has not signed the token: " + wrong.reason());
        }
        keep(pass.withToken(token));
    }

    /**
     * Fills a ballot in, saves it and sends it. A later one replaces it, where the last one counts.
     *
     * @throws Malformed when the election cannot count such a ranking
     * @throws IllegalStateException when the first ballot counts and there is one
     */
    public Acknowledgement cast(Ranking ranking, BallotBox box) throws IOException {
        if (!pass.ballots().isEmpty() && !manifest.mayRecast()) {
            throw new IllegalStateException("In this election the first ballot counts; send that one");
        }
        int counter = pass.ballots().isEmpty()
                ? 1
                : Math.addExact(
                        pass.ballots().getLast().cast().header().number().counter(), 1);
        Credential.Filled filled = pass.credential().fill(manifest, counter, ranking, random);
        keep(pass.withBallot(new VotingPass.Ballot(filled.opening(), filled.cast(), Optional.empty())));
        return send(box);
    }

    /** Sends the last ballot, byte for byte the same each time. */
    public Acknowledgement send(BallotBox box) throws IOException {
        if (pass.ballots().isEmpty()) {
            throw new IllegalStateException("No ballot is filled in");
        }
        VotingPass.Ballot last = pass.ballots().getLast();
        Acknowledgement answer = box.cast(manifest.election(), last.cast());
        if (!answer.election().equals(pass.election())
                || !answer.isFor(last.cast())
                || !answer.isSignedBy(manifest.logKey())) {
            throw new ServiceFault("The service has acknowledged another ballot, or not signed the acknowledgement");
        }
        keep(pass.withAcknowledgement(answer));
        return answer;
    }

    /** Where the acknowledged ballots are. */
    public enum Place {
        /** All are in the log. */
        IN_THE_LOG,
        /** One waits for the next batch. */
        WAITING
    }

    /**
     * Looks for the acknowledged ballots in the log, and that the log has only grown since the last look.
     *
     * @throws ServiceFault when the log was rewritten or a proof does not hold
     */
    public Place look(BallotBox box) throws IOException {
        SignedTreeHead head = box.head(manifest.election());
        if (!head.election().equals(pass.election())
                || head.head().tree() != TreeHead.Tree.BALLOTS
                || !head.isSignedBy(manifest.logKey())) {
            throw new ServiceFault("The head of the log is not one of this election, or not signed");
        }
        checkGrown(head, box);
        keep(pass.withHead(head));
        boolean isWaiting = false;
        for (VotingPass.Ballot ballot : pass.ballots()) {
            isWaiting |= ballot.acknowledgement().isPresent() && !isIncluded(ballot, head, box);
        }
        return isWaiting ? Place.WAITING : Place.IN_THE_LOG;
    }

    private boolean isIncluded(VotingPass.Ballot ballot, SignedTreeHead head, BallotBox box) throws IOException {
        Bytes leafHash = MerkleTree.leafHash(ballot.cast().header().leaf());
        int size = head.head().size();
        Optional<InclusionProof> proof = box.inclusion(manifest.election(), leafHash, size);
        if (proof.isPresent()
                && (proof.get().size() != size
                        || !proof.get().proves(leafHash, head.head().root()))) {
            throw new ServiceFault("The proof that the ballot is in the log does not hold");
        }
        return proof.isPresent();
    }

    private void checkGrown(SignedTreeHead head, BallotBox box) throws IOException {
        TreeHead before = pass.lastHead().map(SignedTreeHead::head).orElse(TreeHead.ofBallots(0, 0, Sha256.of()));
        TreeHead now = head.head();
        if (now.size() < before.size()) {
            throw new ServiceFault(
                    "The log has become shorter: it had " + before.size() + " ballots, and has " + now.size());
        }
        ConsistencyProof proof = before.size() == 0 || before.size() == now.size()
                ? new ConsistencyProof(before.size(), now.size(), List.of())
                : box.consistency(manifest.election(), before.size(), now.size());
        if (proof.first() != before.size()
                || proof.second() != now.size()
                || !proof.proves(before.root(), now.root())) {
            throw new ServiceFault("The log was rewritten: what it was is not the beginning of what it is");
        }
    }

    private void keep(VotingPass next) throws IOException {
        store.save(next);
        pass = next;
    }

    private static Manifest pinned(byte[] manifest, Bytes announced) {
        if (!Sha256.of(manifest).equals(announced)) {
            throw new Malformed("The manifest is not the one that was announced; do not vote under it");
        }
        return Manifest.of(manifest);
    }

    private static TokenKey tokenKey(Manifest manifest, int weight) {
        return manifest.electorate(weight)
                .orElseThrow(() -> new Malformed("Nobody votes with weight " + weight))
                .tokenKey();
    }
}
