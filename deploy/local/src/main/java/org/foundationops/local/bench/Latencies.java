package org.foundationops.local.bench;

import java.util.Arrays;

/** Durations of single events, in nanoseconds. */
record Latencies(long[] nanoseconds) {

    /** The duration that the share of all events does not exceed, in milliseconds. */
    double percentile(double share) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }
}
