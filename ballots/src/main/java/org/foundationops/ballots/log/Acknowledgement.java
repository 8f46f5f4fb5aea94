package org.foundationops.ballots.log;

import java.util.HashMap;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.BallotNumber;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;

/**
 * The service's promise that a commitment will be in the final tree. A voter who holds it, and does not find the ballot
 * there, has proof of a fault.
 *
 * @param sealedHash SHA-256 of the sealed ballot that came with it, so that nobody can say later that another one came
 */
public record Acknowledgement(
        ElectionReference election, BallotNumber number, Bytes commitment, Bytes sealedHash, Bytes signature) {

    private static final String ACKNOWLEDGEMENT = "foundation-acknowledgement-v1";

    public Acknowledgement {
        commitment.ofLength(Sha256.LENGTH, "The commitment");
        sealedHash.ofLength(Sha256.LENGTH, "The hash of the sealed ballot");
        signature.ofLength(Ed25519Key.SIGNATURE_LENGTH, "The signature of the acknowledgement");
    }

    /** Of the same ballot always the same bytes. */
    public static Acknowledgement sign(ElectionReference election, Cast cast, Ed25519Signer logKey) {
        BallotNumber number = cast.header().number();
        Bytes commitment = cast.header().commitment();
        Bytes sealedHash = Sha256.of(cast.sealed());
        return new Acknowledgement(
                election,
                number,
                commitment,
                sealedHash,
                logKey.sign(signed(election, number, commitment, sealedHash)));
    }

    public boolean isSignedBy(Ed25519Key logKey) {
        return logKey.isValid(signed(election, number, commitment, sealedHash), signature);
    }

    public boolean isFor(Cast cast) {
        return number.equals(cast.header().number())
                && commitment.equals(cast.header().commitment())
                && sealedHash.equals(Sha256.of(cast.sealed()));
    }

    private static Bytes signed(ElectionReference election, BallotNumber number, Bytes commitment, Bytes sealedHash) {
        return Encoding.named(ACKNOWLEDGEMENT)
                .uuid(election.election())
                .bytes(election.manifestHash())
                .bytes(number.key())
                .u32(number.counter())
                .bytes(commitment)
                .bytes(sealedHash)
                .done();
    }

    /** @throws org.foundationops.ballots.Malformed when members are missing, unknown, or of the wrong kind */
    public static Acknowledgement read(JsonReader object) {
        Acknowledgement acknowledgement = new Acknowledgement(
                new ElectionReference(object.uuid("election"), object.bytes("manifestHash")),
                new BallotNumber(object.bytes("key"), object.whole("counter", 1, Integer.MAX_VALUE)),
                object.bytes("commitment"),
                object.bytes("sealedHash"),
                object.bytes("signature"));
        object.end();
        return acknowledgement;
    }

    public Json.Members json() {
        Map<String, Json> members = new HashMap<>();
        members.put("election", Json.of(election.election().toString()));
        members.put("manifestHash", Json.of(election.manifestHash()));
        members.put("key", Json.of(number.key()));
        members.put("counter", Json.of(number.counter()));
        members.put("commitment", Json.of(commitment));
        members.put("sealedHash", Json.of(sealedHash));
        members.put("signature", Json.of(signature));
        return Json.of(members);
    }
}
