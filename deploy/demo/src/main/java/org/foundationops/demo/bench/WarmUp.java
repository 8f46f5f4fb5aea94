package org.foundationops.demo.bench;

import java.util.function.IntFunction;

/** Repeats something until the compilers of the JVM that does it have next to nothing left to do. */
final class WarmUp {

    private static final int MOST = 60;
    private static final int QUIET_ROUNDS = 3;
    private static final double QUIET = 0.03;

    private WarmUp() {}

    /** @param work the round with this number, from 0 */
    static void until(IntFunction<Processor.Used> work) {
        int quiet = 0;
        for (int round = 0; round < MOST && quiet < QUIET_ROUNDS; round++) {
            quiet = work.apply(round).compiling() < QUIET ? quiet + 1 : 0;
        }
    }
}
