package org.foundationops.ballots.cast;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Malformed;

/** The private X25519 key of an election with its public one; opens ballots when voting has ended. */
public final class Unsealer {

    public static final int LENGTH = 32;

    /** PKCS #8 before the key itself (RFC 8410, section 7). */
    private static final Bytes PREFIX = Bytes.of(HexFormat.of().parseHex("302e020100300506032b656e04220420"));

    private final Bytes secret;
    private final SealingKey publicKey;
    private final PrivateKey privateKey;

    private Unsealer(Bytes secret, SealingKey publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
        try {
            this.privateKey = KeyFactory.getInstance("X25519")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Bytes.joined(PREFIX, secret).toArray()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has X25519", missing);
        }
    }

    public static Unsealer generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
            generator.initialize(NamedParameterSpec.X25519, random);
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPrivate().getEncoded();
            byte[] info = pair.getPublic().getEncoded();
            return new Unsealer(
                    clamped(Bytes.of(encoded).slice(encoded.length - LENGTH, encoded.length)),
                    new SealingKey(Bytes.of(info).slice(info.length - SealingKey.LENGTH, info.length)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has X25519", missing);
        }
    }

    /** @throws Malformed when the private key is not in its canonical form, or the two do not belong together */
    public static Unsealer of(Bytes secret, SealingKey publicKey) {
        if (!clamped(secret.ofLength(LENGTH, "The private sealing key")).equals(secret)) {
            throw new Malformed("The private sealing key is not in canonical form");
        }
        Unsealer unsealer = new Unsealer(secret, publicKey);
        if (!unsealer.isPairOf(publicKey)) {
            throw new Malformed("The private and the public sealing key do not belong together");
        }
        return unsealer;
    }

    public Bytes secret() {
        return secret;
    }

    public SealingKey publicKey() {
        return publicKey;
    }

    /**
     * Opens a ballot and compares it with what the voter has committed to.
     *
     * @throws Malformed when there is no countable ballot in it; such a ballot counts as blank
     */
    public Opening open(
            ElectionReference election, BallotNumber number, Bytes commitment, Bytes sealed, BallotPaper paper) {
        Bytes padded =
                Hpke.open(privateKey, SealingKey.info(election), SealingKey.associated(number, commitment), sealed);
        Opening opening = Opening.ofPadded(padded, paper);
        if (!opening.commitment(election, number).equals(commitment)) {
            throw new Malformed("The sealed ballot is not the one committed to");
        }
        return opening;
    }

    /** The bits that X25519 sets by itself (RFC 7748, section 5), so that a key has one form. */
    private static Bytes clamped(Bytes secret) {
        byte[] scalar = secret.toArray();
        scalar[0] &= (byte) 0xF8;
        scalar[LENGTH - 1] = (byte) ((scalar[LENGTH - 1] & 0x7F) | 0x40);
        return Bytes.of(scalar);
    }

    private boolean isPairOf(SealingKey other) {
        Bytes probe = Hpke.seal(other.publicKey(), Bytes.of(), Bytes.of(), other.bytes(), new SecureRandom());
        try {
            return Hpke.open(privateKey, Bytes.of(), Bytes.of(), probe).equals(other.bytes());
        } catch (Malformed notForThisKey) {
            return false;
        }
    }
}
