package org.foundationops.ballots.cast;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.DecapsulateException;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Malformed;

/**
 * Hybrid public key encryption of one message, base mode (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 * AES-128-GCM. Java has the first part; sections 4 and 5.1 make the rest.
 */
final class Hpke {

    static final int ENCAPSULATED_LENGTH = 32;
    static final int TAG_LENGTH = 16;

    private static final int KEY_LENGTH = 16;
    private static final int NONCE_LENGTH = 12;
    private static final Bytes SUITE = new Encoding()
            .bytes(ascii("HPKE"))
            .u16(0x0020)
            .u16(0x0001)
            .u16(0x0001)
            .done();
    private static final Bytes NOTHING = Bytes.of();

    private Hpke() {}

    /** Encapsulated key, cipher text and tag. */
    static Bytes seal(PublicKey to, Bytes info, Bytes associated, Bytes text, SecureRandom random) {
        try {
            KEM.Encapsulated secret =
                    KEM.getInstance("DHKEM").newEncapsulator(to, null, random).encapsulate();
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secret.key(), info, associated);
            return Bytes.joined(Bytes.of(secret.encapsulation()), Bytes.of(cipher.doFinal(text.toArray())));
        } catch (GeneralSecurityException | ProviderException unusable) {
            throw new Malformed("Nothing can be sealed with this key");
        }
    }

    /** @throws Malformed when it was not sealed for this key, with this info and associated data */
    static Bytes open(PrivateKey by, Bytes info, Bytes associated, Bytes sealed) {
        if (sealed.length() < ENCAPSULATED_LENGTH + TAG_LENGTH) {
            throw new Malformed("What is sealed is too short");
        }
        try {
            SecretKey secret = KEM.getInstance("DHKEM")
                    .newDecapsulator(by)
                    .decapsulate(sealed.slice(0, ENCAPSULATED_LENGTH).toArray());
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, secret, info, associated);
            return Bytes.of(cipher.doFinal(
                    sealed.slice(ENCAPSULATED_LENGTH, sealed.length()).toArray()));
        } catch (AEADBadTagException | DecapsulateException | ProviderException wrong) {
            // Java answers with the last of these when the sender's key is of small order
            throw new Malformed("It cannot be opened with this key");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java platform lacks a part of HPKE", missing);
        }
    }

    /** KeySchedule of section 5.1 in base mode, first message. */
    private static Cipher cipher(int mode, SecretKey shared, Bytes info, Bytes associated)
            throws GeneralSecurityException {
        Bytes context = new Encoding()
                .u8(0)
                .bytes(extract(NOTHING, "psk_id_hash", NOTHING))
                .bytes(extract(NOTHING, "info_hash", info))
                .done();
        Bytes secret = extract(Bytes.of(shared.getEncoded()), "secret", NOTHING);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(expand(secret, "key", context, KEY_LENGTH), "AES"),
                new GCMParameterSpec(TAG_LENGTH * 8, expand(secret, "base_nonce", context, NONCE_LENGTH)));
        cipher.updateAAD(associated.toArray());
        return cipher;
    }

    /** LabeledExtract, section 4. */
    private static Bytes extract(Bytes salt, String label, Bytes material) throws GeneralSecurityException {
        HKDFParameterSpec.Builder builder = HKDFParameterSpec.ofExtract()
                .addIKM(Bytes.joined(ascii("HPKE-v1"), SUITE, ascii(label), material)
                        .toArray());
        if (salt.length() > 0) {
            builder.addSalt(salt.toArray());
        }
        return Bytes.of(KDF.getInstance("HKDF-SHA256").deriveData(builder.extractOnly()));
    }

    /** LabeledExpand, section 4. */
    private static byte[] expand(Bytes secret, String label, Bytes info, int length) throws GeneralSecurityException {
        Bytes labelled = Bytes.joined(new Encoding().u16(length).done(), ascii("HPKE-v1"), SUITE, ascii(label), info);
        SecretKey key = new SecretKeySpec(secret.toArray(), "HKDF");
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(key, labelled.toArray(), length));
    }

    private static Bytes ascii(String label) {
        return Bytes.of(label.getBytes(StandardCharsets.US_ASCII));
    }
}
