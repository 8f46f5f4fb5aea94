package org.foundationops.ballots.token;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;

/**
 * A prepared message made unrecognisable, and what turns the answer into a token (RFC 9474, sections 4.2 and 4.4).
 *
 * @param blinded what the service gets to see; as long as the modulus
 * @param inverse the secret of the voter; as long as the modulus. Whoever has it can join voter and ballot
 */
public record Blinding(Bytes blinded, Bytes inverse) {

    /** Blind: fresh salt, fresh blinding factor. */
    public static Blinding of(TokenKey key, PreparedMessage message, SecureRandom random) {
        byte[] salt = new byte[TokenKey.SALT_LENGTH];
        random.nextBytes(salt);
        BigInteger factor;
        do {
            factor = new BigInteger(key.modulus().bitLength(), random);
        } while (factor.signum() == 0 || factor.compareTo(key.modulus()) >= 0 || !isCoprime(factor, key));
        return of(key, message.bytes(), salt, factor);
    }

    static Blinding of(TokenKey key, Bytes message, byte[] salt, BigInteger factor) {
        byte[] encoded = EmsaPss.encode(message.toArray(), salt, key.modulus().bitLength() - 1);
        BigInteger number = new BigInteger(1, encoded);
        if (!isCoprime(number, key)) {
            throw new IllegalStateException("The message has a factor in common with the key");
        }
        BigInteger blinded =
                number.multiply(factor.modPow(TokenKey.EXPONENT, key.modulus())).mod(key.modulus());
        return new Blinding(key.bytes(blinded), key.bytes(factor.modInverse(key.modulus())));
    }

    /**
     * Finalize: the token, from the blind signature.
     *
     * @throws Malformed when the blind signature is of another length or out of range, or gives no valid signature
     */
    public Bytes finish(TokenKey key, PreparedMessage message, Bytes blindSignature) {
        return finish(key, message.bytes(), blindSignature);
    }

    Bytes finish(TokenKey key, Bytes message, Bytes blindSignature) {
        BigInteger number = key.representative(blindSignature, "The blind signature");
        BigInteger factor = key.representative(inverse, "The inverse");
        Bytes token = key.bytes(number.multiply(factor).mod(key.modulus()));
        if (!key.isValid(message, token)) {
            throw new Malformed("The blind signature is not one of this key for this message");
        }
        return token;
    }

    private static boolean isCoprime(BigInteger number, TokenKey key) {
        return number.gcd(key.modulus()).equals(BigInteger.ONE);
    }
}
