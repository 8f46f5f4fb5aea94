package org.foundationops.ballots;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4). */
public final class Sha256 {

    public static final int LENGTH = 32;

    private Sha256() {}

    /** Of all parts, one after the other. */
    public static Bytes of(Bytes... parts) {
        MessageDigest digest = digest();
        for (Bytes part : parts) {
            digest.update(part.toArray());
        }
        return Bytes.of(digest.digest());
    }

    public static Bytes of(byte[] contents) {
        return Bytes.of(digest().digest(contents));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
