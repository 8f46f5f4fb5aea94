package org.foundationops.kit.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A reason in words. Only its salted hash is in the chain, so that the text can go and the chain stays whole. */
final class AuditReason {

    static final int SALT_BYTES = 16;

    private AuditReason() {}

    static byte[] hash(byte[] salt, String text) {
        MessageDigest sha256 = sha256();
        sha256.update(salt);
        return sha256.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
