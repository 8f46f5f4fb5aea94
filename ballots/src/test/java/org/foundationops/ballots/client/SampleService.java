package org.foundationops.ballots.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.CastRefused;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.ConsistencyProof;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;

/** A service in memory that keeps the rules, for one voter of weight 1. */
final class SampleService implements RegistrationDesk, BallotBox {

    final SampleElection election;
    final List<Cast> accepted = new ArrayList<>();
    final MerkleTree log = new MerkleTree();
    private final List<Cast> inLog = new ArrayList<>();
    private final Map<Bytes, Cast> current = new HashMap<>();
    private Optional<Bytes> issuedFor = Optional.empty();
    int signatures;

    SampleService(SampleElection election) {
        this.election = election;
    }

    @Override
    public Bytes register(UUID id, Bytes blinded) {
        if (issuedFor.isPresent() && !issuedFor.get().equals(blinded)) {
            throw new Refused(409, "urn:problem:token-issued", "Another token was issued");
        }
        issuedFor = Optional.of(blinded);
        signatures++;
        return SampleElection.signer(1).sign(blinded);
    }

    @Override
    public Acknowledgement cast(UUID id, Cast cast) {
        try {
            cast.check(election.manifest);
            Bytes key = cast.header().number().key();
            Cast.Effect effect = cast.after(Optional.ofNullable(current.get(key)), election.manifest.mayRecast());
            if (effect != Cast.Effect.REPEATS) {
                current.put(key, cast);
                accepted.add(cast);
            }
        } catch (CastRefused refused) {
            throw new Refused(422, "urn:problem:" + refused.reason(), String.valueOf(refused.getMessage()));
        }
        return Acknowledgement.sign(election.manifest.reference(), cast, election.logKey);
    }

    /** Takes up what was accepted since. */
    void batch() {
        for (Cast cast : accepted.subList(inLog.size(), accepted.size())) {
            inLog.add(cast);
            log.append(cast.header().leaf());
            election.log.add(cast);
        }
    }

    @Override
    public SignedTreeHead head(UUID id) {
        return election.sign(TreeHead.ofBallots(log.size(), 1_790_000_000L + log.size(), log.root()));
    }

    @Override
    public Optional<InclusionProof> inclusion(UUID id, Bytes leafHash, int size) {
        List<Bytes> hashes = inLog.stream()
                .map(Cast::header)
                .map(CastHeader::leaf)
                .map(MerkleTree::leafHash)
                .toList();
        int index = hashes.indexOf(leafHash);
        return index < 0 || index >= size ? Optional.empty() : Optional.of(log.inclusion(index, size));
    }

    @Override
    public ConsistencyProof consistency(UUID id, int first, int second) {
        return log.consistency(first, second);
    }
}
