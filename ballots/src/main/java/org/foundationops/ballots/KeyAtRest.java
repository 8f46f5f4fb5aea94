package org.foundationops.ballots;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the private keys of an election encrypted: AES-256-GCM (NIST SP 800-38D) with the election id as associated data.
 * The key comes from outside the database.
 */
public final class KeyAtRest {

    public static final int LENGTH = 32;

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /** @throws Malformed when the key has not 32 bytes */
    public KeyAtRest(Bytes key) {
        this.key = new SecretKeySpec(key.ofLength(LENGTH, "The key for keys").toArray(), "AES");
    }

    /** Nonce, cipher text and tag. */
    public Bytes encrypt(Bytes secret, UUID election, SecureRandom random) {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            return Bytes.joined(Bytes.of(nonce), run(Cipher.ENCRYPT_MODE, Bytes.of(nonce), secret, election));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES-GCM", missing);
        }
    }

    /** @throws Malformed when it was not encrypted with this key for this election */
    public Bytes decrypt(Bytes encrypted, UUID election) {
        if (encrypted.length() < NONCE_LENGTH) {
            throw new Malformed("The encrypted key is too short");
        }
        try {
            return run(
                    Cipher.DECRYPT_MODE,
                    encrypted.slice(0, NONCE_LENGTH),
                    encrypted.slice(NONCE_LENGTH, encrypted.length()),
                    election);
        } catch (AEADBadTagException wrong) {
            throw new Malformed("The encrypted key is not of this election, or not encrypted with this key");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES-GCM", missing);
        }
    }

    private Bytes run(int mode, Bytes nonce, Bytes text, UUID election) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce.toArray()));
        cipher.updateAAD(new Encoding().uuid(election).done().toArray());
        return Bytes.of(cipher.doFinal(text.toArray()));
    }
}
