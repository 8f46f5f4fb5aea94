package org.foundationops.endtoend.adversary;

import java.util.Arrays;
import java.util.Random;

/**
 * The voters or the ballots of each election in some order that the data has.
 *
 * @param inCell of each election and each subject the place among those of the same cell
 */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Ordering(String name, int[][] inCell) {

    static final long UNSEEN = Long.MAX_VALUE;

    /**
     * By ascending keys; whoever was not seen comes last, by chance.
     *
     * @param cells of each election and each subject
     */
    static Ordering of(String name, long[][] keys, int[][] cells) {
        int[][] inCell = new int[keys.length][];
        for (int election = 0; election < keys.length; election++) {
            inCell[election] = places(keys[election], cells[election], new Random(name.hashCode() + 31L * election));
        }
        return new Ordering(name, inCell);
    }

    private static int[] places(long[] keys, int[] cells, Random random) {
        Integer[] subjects = new Integer[keys.length];
        int[] tie = random.ints(keys.length).toArray();
        Arrays.setAll(subjects, i -> i);
        Arrays.sort(
                subjects,
                (one, other) -> keys[one] != keys[other]
                        ? Long.compare(keys[one], keys[other])
                        : Integer.compare(tie[one], tie[other]));
        int[] next = new int[keys.length + 1];
        int[] places = new int[keys.length];
        for (int subject : subjects) {
            places[subject] = next[cells[subject]]++;
        }
        return places;
    }

    /** Two orderings with the same one are the same. */
    long fingerprint() {
        long hash = 1;
        for (int[] places : inCell) {
            for (int place : places) {
                hash = (hash ^ place) * 0x100000001b3L + (hash >>> 29);
            }
        }
        return hash;
    }
}
