package org.foundationops.elections.counting;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Decides between candidates whom the figures of all stages leave equal; it stands in for the drawing of lots. */
public sealed interface TieRule {

    /** The one who goes out when one of them must. */
    int loser(int round, Collection<Integer> tied);

    /** The tied candidates in the order in which they are taken for a surplus transfer or a seat. */
    List<Integer> inFavourableOrder(int round, Collection<Integer> tied);

    /** How the tie was broken, to end a sentence. */
    String words();

    /** The candidate listed first is taken first, whatever for; used to reproduce published counts. */
    record ListFirst() implements TieRule {
        @Override
        public int loser(int round, Collection<Integer> tied) {
            return tied.stream().min(Comparator.naturalOrder()).orElseThrow();
        }

        @Override
        public List<Integer> inFavourableOrder(int round, Collection<Integer> tied) {
            return tied.stream().sorted().toList();
        }

        @Override
        public String words() {
            return "the candidate listed first is taken first";
        }
    }

    /** Of tied candidates the one listed last goes out and the one listed first wins, as RCTab's candidate order. */
    record ListLast() implements TieRule {
        @Override
        public int loser(int round, Collection<Integer> tied) {
            return tied.stream().max(Comparator.naturalOrder()).orElseThrow();
        }

        @Override
        public List<Integer> inFavourableOrder(int round, Collection<Integer> tied) {
            return tied.stream().sorted().toList();
        }

        @Override
        public String words() {
            return "the candidate listed last goes out";
        }
    }

    /** Tied candidates are ordered by SHA-256(seed || u32 round || u16 candidate number); the lowest loses. */
    record Seeded(byte[] seed) implements TieRule {

        public Seeded {
            seed = seed.clone();
        }

        @Override
        public byte[] seed() {
            return seed.clone();
        }

        @Override
        public int loser(int round, Collection<Integer> tied) {
            return inFavourableOrder(round, tied).getLast();
        }

        @Override
        public List<Integer> inFavourableOrder(int round, Collection<Integer> tied) {
            Comparator<Integer> byHash =
                    Comparator.comparing(candidate -> hash(round, candidate), Arrays::compareUnsigned);
            return tied.stream().sorted(byHash.reversed()).toList();
        }

        @Override
        public String words() {
            return "the published seed decides, the lowest hash loses";
        }

        private byte[] hash(int round, int candidate) {
            MessageDigest digest = BallotSet.sha256();
            digest.update(seed);
            digest.update(ByteBuffer.allocate(6)
                    .putInt(round)
                    .putShort((short) candidate)
                    .array());
            return digest.digest();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Seeded seeded && Arrays.equals(seed, seeded.seed);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(seed);
        }

        @Override
        public String toString() {
            return "Seeded";
        }
    }
}
