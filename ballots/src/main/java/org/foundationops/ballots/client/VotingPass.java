package org.foundationops.ballots.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.cast.Opening;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.token.Blinding;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.elections.counting.Ranking;

/**
 * Everything that a voter has to keep, as one file. Who loses it cannot vote; who finds it can vote, and can see how its
 * owner voted.
 *
 * @param key the one-time key
 * @param token absent until the service has signed
 * @param ballots as filled in, the last one last; each is kept before it is sent
 * @param lastHead the newest head of the log that was seen
 */
public record VotingPass(
        ElectionReference election,
        int weight,
        Ed25519Signer key,
        PreparedMessage message,
        Blinding blinding,
        Optional<Bytes> token,
        List<Ballot> ballots,
        Optional<SignedTreeHead> lastHead) {

    public static final String FORMAT = "foundation-voting-pass-v1";

    /** A ballot, and whether the service has acknowledged it. */
    public record Ballot(Opening opening, Cast cast, Optional<Acknowledgement> acknowledgement) {}

    /** How far a voter is. */
    public enum Step {
        /** The key is made; a token has to be got. */
        TO_REGISTER,
        /** A ballot can be filled in. */
        REGISTERED,
        /** A ballot is filled in and may or may not have arrived. */
        TO_SEND,
        /** The last ballot is acknowledged. */
        ACKNOWLEDGED
    }

    public VotingPass {
        ballots = List.copyOf(ballots);
        if (!message.oneTimeKey().equals(key.publicKey().bytes())) {
            throw new Malformed("The voting pass has a prepared message for another key");
        }
    }

    public Step step() {
        if (token.isEmpty()) {
            return Step.TO_REGISTER;
        }
        if (ballots.isEmpty()) {
            return Step.REGISTERED;
        }
        return ballots.getLast().acknowledgement().isEmpty() ? Step.TO_SEND : Step.ACKNOWLEDGED;
    }

    /** @throws IllegalStateException when there is no token yet */
    public Credential credential() {
        return new Credential(
                key, weight, message, token.orElseThrow(() -> new IllegalStateException("There is no token yet")));
    }

    VotingPass withToken(Bytes issued) {
        return new VotingPass(election, weight, key, message, blinding, Optional.of(issued), ballots, lastHead);
    }

    VotingPass withBallot(Ballot filled) {
        List<Ballot> more = new ArrayList<>(ballots);
        more.add(filled);
        return new VotingPass(election, weight, key, message, blinding, token, more, lastHead);
    }

    VotingPass withAcknowledgement(Acknowledgement received) {
        List<Ballot> changed = new ArrayList<>(ballots);
        Ballot last = changed.removeLast();
        changed.add(new Ballot(last.opening(), last.cast(), Optional.of(received)));
        return new VotingPass(election, weight, key, message, blinding, token, changed, lastHead);
    }

    VotingPass withHead(SignedTreeHead seen) {
        return new VotingPass(election, weight, key, message, blinding, token, ballots, Optional.of(seen));
    }

    /** @throws Malformed when this is no voting pass */
    public static VotingPass of(byte[] file) {
        return read(JsonReader.of(Json.parse(file), "the voting pass"));
    }

    public static VotingPass read(JsonReader object) {
        object.constant("format", FORMAT);
        VotingPass pass = new VotingPass(
                new ElectionReference(object.uuid("election"), object.bytes("manifestHash")),
                object.whole("weight", 1, Integer.MAX_VALUE),
                Ed25519Signer.of(object.bytes("privateKey"), new Ed25519Key(object.bytes("publicKey"))),
                new PreparedMessage(object.bytes("preparedMessage")),
                new Blinding(object.bytes("blinded"), object.bytes("inverse")),
                object.has("token") ? Optional.of(object.bytes("token")) : Optional.empty(),
                object.objects("ballots").stream().map(VotingPass::ballot).toList(),
                object.optional("lastHead").map(SignedTreeHead::read));
        object.end();
        return pass;
    }

    public Json.Members json() {
        Map<String, Json> members = new HashMap<>();
        members.put("format", Json.of(FORMAT));
        members.put("election", Json.of(election.election().toString()));
        members.put("manifestHash", Json.of(election.manifestHash()));
        members.put("weight", Json.of(weight));
        members.put("privateKey", Json.of(key.seed()));
        members.put("publicKey", Json.of(key.publicKey().bytes()));
        members.put("preparedMessage", Json.of(message.bytes()));
        members.put("blinded", Json.of(blinding.blinded()));
        members.put("inverse", Json.of(blinding.inverse()));
        token.ifPresent(issued -> members.put("token", Json.of(issued)));
        members.put("ballots", Json.of(ballots.stream().map(VotingPass::json).toList()));
        lastHead.ifPresent(head -> members.put("lastHead", head.json()));
        return Json.of(members);
    }

    private static Ballot ballot(JsonReader object) {
        Bytes salt = object.bytes("salt");
        Ranking ranking;
        try {
            ranking = new Ranking(object.groups("ranking", 1, 65_535));
        } catch (IllegalArgumentException refused) {
            throw object.wrong("ranking", "is none: " + refused.getMessage());
        }
        Ballot ballot = new Ballot(
                new Opening(salt, ranking),
                Cast.read(object.object("cast")),
                object.optional("acknowledgement").map(Acknowledgement::read));
        object.end();
        return ballot;
    }

    private static Json json(Ballot ballot) {
        Map<String, Json> members = new HashMap<>();
        members.put("salt", Json.of(ballot.opening().salt()));
        members.put(
                "ranking",
                Json.of(ballot.opening().ranking().groups().stream()
                        .map(Json::ofNumbers)
                        .toList()));
        members.put("cast", ballot.cast().json());
        ballot.acknowledgement().ifPresent(acknowledgement -> members.put("acknowledgement", acknowledgement.json()));
        return Json.of(members);
    }
}
