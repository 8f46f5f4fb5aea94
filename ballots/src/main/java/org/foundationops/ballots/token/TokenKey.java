package org.foundationops.ballots.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * The public key under which tokens of one vote weight are signed: RSABSSA-SHA384-PSS-Randomized (RFC 9474, section 5),
 * used for nothing else. Its bytes are a plain SubjectPublicKeyInfo with rsaEncryption (RFC 8017, appendix A.1), which
 * browsers import.
 */
public final class TokenKey {

    public static final int LEAST_BITS = 2048;
    public static final int MOST_BITS = 8192;

    /** RFC 9474, section 5: the salt is as long as the hash. */
    static final int SALT_LENGTH = 48;

    static final BigInteger EXPONENT = BigInteger.valueOf(65_537);

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT_LENGTH, 1);

    private final Bytes encoded;
    private final RSAPublicKey key;

    private TokenKey(Bytes encoded, RSAPublicKey key) {
        this.encoded = encoded;
        this.key = key;
    }

    /** @throws Malformed when the bytes are not exactly such a key, of 2048 bits or more and with the exponent 65537 */
    public static TokenKey of(Bytes encoded) {
        RSAPublicKey key;
        try {
            key = (RSAPublicKey)
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded.toArray()));
        } catch (GeneralSecurityException unreadable) {
            throw new Malformed("The token key is no RSA key: " + unreadable.getMessage());
        }
        int bits = key.getModulus().bitLength();
        if (!Bytes.of(key.getEncoded()).equals(encoded)) {
            throw new Malformed("The token key is not in canonical form");
        }
        if (bits < LEAST_BITS
                || bits > MOST_BITS
                || bits % 8 != 0
                || !key.getModulus().testBit(0)) {
            throw new Malformed("The token key has a modulus of " + bits + " bits that is not allowed");
        }
        if (!key.getPublicExponent().equals(EXPONENT)) {
            throw new Malformed("The token key has the exponent " + key.getPublicExponent() + " and not " + EXPONENT);
        }
        return new TokenKey(encoded, key);
    }

    /** SubjectPublicKeyInfo, DER. */
    public Bytes encoded() {
        return encoded;
    }

    /** Bytes of the modulus, and so of each signature and each blinded message. */
    public int length() {
        return key.getModulus().bitLength() / 8;
    }

    BigInteger modulus() {
        return key.getModulus();
    }

    /**
     * Whether the signature is one for the message (RFC 9474, section 4.5): as long as the modulus, below it, and valid
     * by RSASSA-PSS-VERIFY (RFC 8017, section 8.1.2).
     */
    public boolean isValid(PreparedMessage message, Bytes signature) {
        return isValid(message.bytes(), signature);
    }

    boolean isValid(Bytes message, Bytes signature) {
        if (signature.length() != length() || new BigInteger(1, signature.toArray()).compareTo(modulus()) >= 0) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PSS);
            verifier.initVerify(key);
            verifier.update(message.toArray());
            return verifier.verify(signature.toArray());
        } catch (SignatureException invalid) {
            return false;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has RSASSA-PSS", missing);
        }
    }

    /**
     * The number that these bytes are.
     *
     * @throws Malformed when they are not as long as the modulus, or the number is not below it
     */
    BigInteger representative(Bytes bytes, String what) {
        BigInteger number = new BigInteger(1, bytes.ofLength(length(), what).toArray());
        if (number.compareTo(modulus()) >= 0) {
            throw new Malformed(what + " is not below the modulus of the key");
        }
        return number;
    }

    /** As many bytes as the modulus has (I2OSP, RFC 8017, section 4.1). */
    Bytes bytes(BigInteger number) {
        return Bytes.of(EmsaPss.bytes(number, length()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenKey that && encoded.equals(that.encoded);
    }

    @Override
    public int hashCode() {
        return encoded.hashCode();
    }

    @Override
    public String toString() {
        return encoded.base64();
    }
}
