package org.foundationops.ballots;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Set;

/**
 * A public Ed25519 key (RFC 8032): 32 bytes, the one encoding of a point that is not of small order. A key of small order
 * would have signatures that fit any message.
 */
public record Ed25519Key(Bytes bytes) {

    public static final int LENGTH = 32;
    public static final int SIGNATURE_LENGTH = 64;

    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** The y of the points whose order divides 8, little-endian; the sign of x does not matter. */
    private static final Set<Bytes> SMALL_ORDER = Set.of(
            hex("0000000000000000000000000000000000000000000000000000000000000000"),
            hex("0100000000000000000000000000000000000000000000000000000000000000"),
            hex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
            hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
            hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"));

    /** SubjectPublicKeyInfo before the key itself (RFC 8410, section 4). */
    private static final Bytes PREFIX = hex("302a300506032b6570032100");

    /** @throws Malformed when it has another length, is not canonical, or is of small order */
    public Ed25519Key {
        byte[] y = bytes.ofLength(LENGTH, "The Ed25519 key").toArray();
        y[LENGTH - 1] &= 0x7F;
        if (number(y).compareTo(PRIME) >= 0) {
            throw new Malformed("The Ed25519 key is not in canonical form");
        }
        if (SMALL_ORDER.contains(Bytes.of(y))) {
            throw new Malformed("The Ed25519 key is of small order");
        }
    }

    /** Whether this is a signature of the message by this key; never so when the key is no point of the curve. */
    public boolean isValid(Bytes message, Bytes signature) {
        if (signature.length() != SIGNATURE_LENGTH) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(
                            new X509EncodedKeySpec(Bytes.joined(PREFIX, bytes).toArray())));
            verifier.update(message.toArray());
            return verifier.verify(signature.toArray());
        } catch (InvalidKeyException | SignatureException invalid) {
            return false;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519", missing);
        }
    }

    private static BigInteger number(byte[] littleEndian) {
        byte[] reversed = new byte[littleEndian.length];
        for (int at = 0; at < reversed.length; at++) {
            reversed[at] = littleEndian[reversed.length - 1 - at];
        }
        return new BigInteger(1, reversed);
    }

    private static Bytes hex(String digits) {
        return Bytes.of(HexFormat.of().parseHex(digits));
    }
}
