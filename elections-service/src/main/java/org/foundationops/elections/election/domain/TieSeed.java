package org.foundationops.elections.election.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The seed that breaks ties: 32 random bytes, committed to before anybody votes. */
public final class TieSeed {

    public static final int BYTES = 32;

    private TieSeed() {}

    /** SHA-256 of the seed, lower-case hexadecimal; published when the election is announced. */
    public static String commitment(byte[] seed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seed));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
