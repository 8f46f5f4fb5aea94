package org.foundationops.ballots.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;

/** Signs blinded messages without knowing them (BlindSign, RFC 9474, section 4.3). Threads may share one. */
public final class TokenSigner {

    private final RSAPrivateCrtKey privateKey;
    private final TokenKey publicKey;
    private final RSAPrivateCrtKeyParameters parameters;
    private final SecureRandom random = new SecureRandom();

    private TokenSigner(RSAPrivateCrtKey privateKey) throws GeneralSecurityException {
        this.privateKey = privateKey;
        this.publicKey = TokenKey.of(Bytes.of(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()))
                .getEncoded()));
        this.parameters = new RSAPrivateCrtKeyParameters(
                privateKey.getModulus(),
                privateKey.getPublicExponent(),
                privateKey.getPrivateExponent(),
                privateKey.getPrimeP(),
                privateKey.getPrimeQ(),
                privateKey.getPrimeExponentP(),
                privateKey.getPrimeExponentQ(),
                privateKey.getCrtCoefficient());
    }

    /** @param bits of the modulus, at least {@link TokenKey#LEAST_BITS} */
    public static TokenSigner generate(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4));
            KeyPair pair = generator.generateKeyPair();
            return new TokenSigner((RSAPrivateCrtKey) pair.getPrivate());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("No RSA key of " + bits + " bits can be made", missing);
        }
    }

    /** @throws Malformed when this is no private key as {@link #encoded()} gives it */
    public static TokenSigner of(Bytes encoded) {
        try {
            return new TokenSigner((RSAPrivateCrtKey)
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded.toArray())));
        } catch (GeneralSecurityException | ClassCastException unreadable) {
            throw new Malformed("This is no private RSA key in PKCS #8");
        }
    }

    /** PKCS #8, DER. To be kept encrypted, and to be deleted when voting has ended. */
    public Bytes encoded() {
        return Bytes.of(privateKey.getEncoded());
    }

    public TokenKey publicKey() {
        return publicKey;
    }

    /**
     * The blind signature, as long as the modulus. The same blinded message always gives the same one.
     *
     * @throws Malformed when the blinded message is of another length or not below the modulus
     * @throws IllegalStateException "signing failure" of the RFC: the result is wrong, as after a fault of the
     *     processor, and would betray the key
     */
    public Bytes sign(Bytes blinded) {
        BigInteger message = publicKey.representative(blinded, "The blinded message");
        RSABlindedEngine engine = new RSABlindedEngine();
        engine.init(true, new ParametersWithRandom(parameters, random));
        byte[] signature = engine.processBlock(blinded.toArray(), 0, blinded.length());
        BigInteger number = new BigInteger(1, signature);
        if (!number.modPow(TokenKey.EXPONENT, publicKey.modulus()).equals(message)) {
            throw new IllegalStateException("Signing failed: the signature does not give back the message");
        }
        return publicKey.bytes(number);
    }
}
