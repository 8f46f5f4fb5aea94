package org.foundationops.elections.registration.domain;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.token.TokenKey;

/** What a voter has signed without showing it. It is checked before anything is stored: afterwards it is too late. */
public record BlindedMessage(Bytes bytes) {

    /**
     * @param base64 base64url without padding
     * @throws BlindedMessageInvalid when it cannot be signed with the key
     */
    public static BlindedMessage read(String base64, TokenKey key) {
        Bytes bytes;
        try {
            bytes = Bytes.fromBase64(base64);
        } catch (Malformed malformed) {
            throw new BlindedMessageInvalid(malformed.reason());
        }
        if (bytes.length() != key.length()) {
            throw new BlindedMessageInvalid("must have " + key.length() + " bytes, and has " + bytes.length());
        }
        BigInteger number = new BigInteger(1, bytes.toArray());
        if (number.signum() == 0 || number.compareTo(modulus(key)) >= 0) {
            throw new BlindedMessageInvalid("must be above zero and below the modulus of the token key");
        }
        return new BlindedMessage(bytes);
    }

    /** All that is kept of it. */
    public Bytes hash() {
        return Sha256.of(bytes);
    }

    private static BigInteger modulus(TokenKey key) {
        try {
            return ((RSAPublicKey) KeyFactory.getInstance("RSA")
                            .generatePublic(new X509EncodedKeySpec(key.encoded().toArray())))
                    .getModulus();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The token key was read before", impossible);
        }
    }
}
