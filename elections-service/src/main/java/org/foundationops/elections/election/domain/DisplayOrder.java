package org.foundationops.elections.election.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * In which order somebody sees the candidates: ascending by SHA-256(seed || id of the viewer || u16 candidate number). So
 * nobody has the advantage of being first on every paper, a voter sees the same order each time, and anybody can repeat it
 * once the seed is known.
 */
public final class DisplayOrder {

    public static final int SEED_BYTES = 32;

    /** All who are not signed in see one order. */
    public static final UUID VISITOR = new UUID(0, 0);

    private DisplayOrder() {}

    static List<Candidate> of(byte[] seed, UUID viewer, List<Candidate> candidates) {
        Comparator<Candidate> byHash =
                Comparator.comparing(candidate -> hash(seed, viewer, candidate.number()), Arrays::compareUnsigned);
        return candidates.stream().sorted(byHash).toList();
    }

    private static byte[] hash(byte[] seed, UUID viewer, int number) {
        ByteBuffer tail = ByteBuffer.allocate(18)
                .putLong(viewer.getMostSignificantBits())
                .putLong(viewer.getLeastSignificantBits())
                .putShort((short) number);
        MessageDigest digest = sha256();
        digest.update(seed);
        return digest.digest(tail.array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
