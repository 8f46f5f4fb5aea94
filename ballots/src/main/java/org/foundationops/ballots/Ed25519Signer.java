package org.foundationops.ballots;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;

/** A private Ed25519 key (RFC 8032) with its public one. Signatures are deterministic: the same message, the same bytes. */
public final class Ed25519Signer {

    public static final int SEED_LENGTH = 32;

    /** PKCS #8 before the seed itself (RFC 8410, section 7). */
    private static final Bytes PREFIX = Bytes.of(HexFormat.of().parseHex("302e020100300506032b657004220420"));

    private final Bytes seed;
    private final Ed25519Key publicKey;
    private final PrivateKey privateKey;

    private Ed25519Signer(Bytes seed, Ed25519Key publicKey) {
        this.seed = seed;
        this.publicKey = publicKey;
        try {
            this.privateKey = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Bytes.joined(PREFIX, seed).toArray()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519", missing);
        }
    }

    public static Ed25519Signer generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPrivate().getEncoded();
            byte[] info = pair.getPublic().getEncoded();
            return new Ed25519Signer(
                    Bytes.of(encoded).slice(encoded.length - SEED_LENGTH, encoded.length),
                    new Ed25519Key(Bytes.of(info).slice(info.length - Ed25519Key.LENGTH, info.length)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519", missing);
        }
    }

    /** @throws Malformed when the two do not belong together */
    public static Ed25519Signer of(Bytes seed, Ed25519Key publicKey) {
        Ed25519Signer signer = new Ed25519Signer(seed.ofLength(SEED_LENGTH, "The seed"), publicKey);
        if (!publicKey.isValid(seed, signer.sign(seed))) {
            throw new Malformed("The private and the public Ed25519 key do not belong together");
        }
        return signer;
    }

    /** The private key (RFC 8032, section 5.1.5). */
    public Bytes seed() {
        return seed;
    }

    public Ed25519Key publicKey() {
        return publicKey;
    }

    public Bytes sign(Bytes message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(privateKey);
            signer.update(message.toArray());
            return Bytes.of(signer.sign());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519", missing);
        }
    }
}
