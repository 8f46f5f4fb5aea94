package org.foundationops.ballots.token;

import java.security.SecureRandom;
import org.foundationops.ballots.Bytes;

/**
 * What a token is a signature of: 32 random bytes and then the one-time key, 64 bytes in all (Prepare of the randomized
 * variants, RFC 9474, section 4.1).
 */
public record PreparedMessage(Bytes bytes) {

    public static final int RANDOM_LENGTH = 32;
    public static final int LENGTH = 64;

    /** @throws org.foundationops.ballots.Malformed when there are not exactly 64 bytes */
    public PreparedMessage {
        bytes.ofLength(LENGTH, "The prepared message");
    }

    public static PreparedMessage prepare(Bytes oneTimeKey, SecureRandom random) {
        byte[] prefix = new byte[RANDOM_LENGTH];
        random.nextBytes(prefix);
        return of(Bytes.of(prefix), oneTimeKey);
    }

    public static PreparedMessage of(Bytes random, Bytes oneTimeKey) {
        return new PreparedMessage(Bytes.joined(random.ofLength(RANDOM_LENGTH, "The random part"), oneTimeKey));
    }

    public Bytes random() {
        return bytes.slice(0, RANDOM_LENGTH);
    }

    /** The 32 bytes of the one-time key. */
    public Bytes oneTimeKey() {
        return bytes.slice(RANDOM_LENGTH, LENGTH);
    }
}
