package org.foundationops.ballots.cast;

import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.ballots.token.TokenKey;

/**
 * What everybody gets to see of a ballot that was cast; one leaf of the log.
 *
 * @param number key and counter
 * @param commitment 32 bytes
 * @param signature of the voter, 64 bytes
 * @param weight of the vote; says under which key the token is signed
 * @param random the random part of the prepared message, without which nobody could check the token
 * @param token signature of the prepared message, as long as the modulus
 */
public record CastHeader(
        BallotNumber number, Bytes commitment, Bytes signature, int weight, Bytes random, Bytes token) {

    private static final String CAST = "foundation-cast-v1";

    public CastHeader {
        commitment.ofLength(Sha256.LENGTH, "The commitment");
        signature.ofLength(Ed25519Key.SIGNATURE_LENGTH, "The signature");
        random.ofLength(PreparedMessage.RANDOM_LENGTH, "The random part");
        if (weight < 1) {
            throw new Malformed("The weight is " + weight + " and not between 1 and " + Integer.MAX_VALUE);
        }
    }

    /** What the voter signs. */
    public static Bytes signed(UUID election, BallotNumber number, Bytes commitment) {
        return Encoding.named(CAST)
                .uuid(election)
                .bytes(number.key())
                .u32(number.counter())
                .bytes(commitment)
                .done();
    }

    static Bytes sign(UUID election, BallotNumber number, Bytes commitment, Ed25519Signer voter) {
        return voter.sign(signed(election, number, commitment));
    }

    /** The data of the leaf: key, counter, commitment, signature, u32 weight, random part, token. */
    public Bytes leaf() {
        return new Encoding()
                .bytes(number.key())
                .u32(number.counter())
                .bytes(commitment)
                .bytes(signature)
                .u32(weight)
                .bytes(random)
                .bytes(token)
                .done();
    }

    public PreparedMessage preparedMessage() {
        return PreparedMessage.of(random, number.key());
    }

    /**
     * Checks the key and both signatures.
     *
     * @throws CastRefused saying which of them is wrong
     */
    public void check(UUID election, TokenKey tokenKey) {
        if (!voterKey().isValid(signed(election, number, commitment), signature)) {
            throw new CastRefused(
                    CastRefused.Reason.SIGNATURE_INVALID, "the signature is not one of the one-time key for it");
        }
        if (!tokenKey.isValid(preparedMessage(), token)) {
            throw new CastRefused(
                    CastRefused.Reason.TOKEN_INVALID, "the token is not signed with the key for weight " + weight);
        }
    }

    private Ed25519Key voterKey() {
        try {
            return new Ed25519Key(number.key());
        } catch (Malformed bad) {
            throw new CastRefused(CastRefused.Reason.KEY_INVALID, bad.reason());
        }
    }
}
