package org.foundationops.demo.bench;

import java.util.function.IntToDoubleFunction;

/** Repeats something until it becomes no faster: then the second compiler of the JVM has done its work. */
final class WarmUp {

    private static final int LEAST = 6;
    private static final int WITHOUT_GAIN = 3;
    private static final double GAIN = 1.03;

    private WarmUp() {}

    /** @param rate of the round with this number, from 0 */
    static void until(int most, IntToDoubleFunction rate) {
        double best = 0;
        int withoutGain = 0;
        for (int round = 0; round < most && (round < LEAST || withoutGain < WITHOUT_GAIN); round++) {
            double reached = rate.applyAsDouble(round);
            withoutGain = reached < best * GAIN ? withoutGain + 1 : 0;
            best = Math.max(best, reached);
        }
    }
}
