package org.foundationops.elections.counting;

import java.util.Arrays;

/**
 * Distinct rankings with their weights: an open-addressing hash over plain arrays, so that a million ballots cost no
 * object each. A ranking is a row of candidate numbers, best first; a negative number stands in one equal rank with the
 * number before it.
 */
final class RankingTable {

    private static final int FIRST_SLOTS = 1 << 12;

    /** Of a start, a weight, and what a count keeps for each ranking. */
    private static final long BYTES_PER_RANKING = 36;

    private int[] ranks = new int[1 << 14];
    private int[] starts = new int[1 << 11];
    private long[] weights = new long[1 << 11];
    private int[] slots = new int[FIRST_SLOTS];
    private int size;

    int size() {
        return size;
    }

    int start(int ranking) {
        return starts[ranking];
    }

    int end(int ranking) {
        return starts[ranking + 1];
    }

    long weight(int ranking) {
        return weights[ranking];
    }

    /** The rows of all rankings, one after the other; not a copy. */
    int[] ranks() {
        return ranks;
    }

    void add(int[] row, int length, long weight) {
        int slot = spread(hash(row, length)) & (slots.length - 1);
        while (slots[slot] != 0) {
            int ranking = slots[slot] - 1;
            if (Arrays.equals(ranks, starts[ranking], starts[ranking + 1], row, 0, length)) {
                weights[ranking] += weight;
                return;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        append(row, length, weight);
        slots[slot] = size;
        if (size > slots.length / 2) {
            grow();
        }
    }

    /** Adds all rankings of another table, each candidate number replaced by {@code numbers[candidate]}. */
    void addAll(RankingTable other, int[] numbers) {
        int[] row = new int[64];
        for (int ranking = 0; ranking < other.size; ranking++) {
            int length = other.end(ranking) - other.start(ranking);
            row = row.length < length ? new int[length] : row;
            for (int at = 0; at < length; at++) {
                int entry = other.ranks[other.start(ranking) + at];
                row[at] = entry < 0 ? -numbers[-entry] : numbers[entry];
            }
            add(row, length, other.weights[ranking]);
        }
    }

    private void append(int[] row, int length, long weight) {
        int start = starts[size];
        if (start + length > ranks.length) {
            ranks = Arrays.copyOf(ranks, Math.max(ranks.length * 2, start + length));
            Allowance.take(4L * ranks.length);
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            weights = Arrays.copyOf(weights, weights.length * 2);
            Allowance.take(BYTES_PER_RANKING * weights.length);
        }
        System.arraycopy(row, 0, ranks, start, length);
        weights[size++] = weight;
        starts[size] = start + length;
    }

    private void grow() {
        slots = new int[slots.length * 4];
        Allowance.take(4L * slots.length);
        for (int ranking = 0; ranking < size; ranking++) {
            int hash = 1;
            for (int at = starts[ranking]; at < starts[ranking + 1]; at++) {
                hash = 31 * hash + ranks[at];
            }
            int slot = spread(hash) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ranking + 1;
        }
    }

    private static int hash(int[] row, int length) {
        int hash = 1;
        for (int at = 0; at < length; at++) {
            hash = 31 * hash + row[at];
        }
        return hash;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
