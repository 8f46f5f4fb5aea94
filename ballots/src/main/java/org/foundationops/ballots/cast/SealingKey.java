package org.foundationops.ballots.cast;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Malformed;

/** The public X25519 key (RFC 7748) to which the ballots of one election are sealed. */
public record SealingKey(Bytes bytes) {

    public static final int LENGTH = 32;

    private static final String SEAL = "foundation-seal-v1";
    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** SubjectPublicKeyInfo before the key itself (RFC 8410, section 4). */
    private static final Bytes PREFIX = Bytes.of(HexFormat.of().parseHex("302a300506032b656e032100"));

    /** @throws Malformed when it has another length, is not canonical, or shares a known secret with everybody */
    public SealingKey {
        byte[] reversed = new byte[LENGTH];
        bytes.ofLength(LENGTH, "The sealing key");
        for (int at = 0; at < LENGTH; at++) {
            reversed[at] = bytes.at(LENGTH - 1 - at);
        }
        if (new BigInteger(1, reversed).compareTo(PRIME) >= 0) {
            throw new Malformed("The sealing key is not in canonical form");
        }
        Hpke.seal(key(bytes), Bytes.of(), Bytes.of(), Bytes.of(), new SecureRandom());
    }

    /** Bytes of every sealed ballot of an election. */
    public static int sealedLength(BallotPaper paper) {
        return Hpke.ENCAPSULATED_LENGTH + Opening.SALT_LENGTH + paper.rankingLength() + Hpke.TAG_LENGTH;
    }

    /** Encapsulated key, cipher text and tag; different each time. */
    public Bytes seal(
            ElectionReference election,
            BallotNumber number,
            Bytes commitment,
            Opening opening,
            BallotPaper paper,
            SecureRandom random) {
        return Hpke.seal(publicKey(), info(election), associated(number, commitment), opening.padded(paper), random);
    }

    PublicKey publicKey() {
        return key(bytes);
    }

    static Bytes info(ElectionReference election) {
        return Encoding.named(SEAL)
                .uuid(election.election())
                .bytes(election.manifestHash())
                .done();
    }

    static Bytes associated(BallotNumber number, Bytes commitment) {
        return new Encoding()
                .bytes(number.key())
                .u32(number.counter())
                .bytes(commitment)
                .done();
    }

    private static PublicKey key(Bytes bytes) {
        try {
            return KeyFactory.getInstance("X25519")
                    .generatePublic(
                            new X509EncodedKeySpec(Bytes.joined(PREFIX, bytes).toArray()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has X25519", missing);
        }
    }
}
