package org.foundationops.ballots.command;

import java.io.PrintStream;
import org.foundationops.ballots.kit.Progress;

/** Tells people who wait how far it is, once a second at most, after the first second. */
final class SpokenProgress implements Progress {

    private static final long SECOND = 1_000_000_000;

    private final PrintStream to;
    private final long begin = System.nanoTime();
    private long last = begin;

    SpokenProgress(PrintStream to) {
        this.to = to;
    }

    @Override
    public synchronized void says(String what, int done, int of) {
        long now = System.nanoTime();
        if (now - last >= SECOND) {
            last = now;
            to.println((now - begin) / SECOND + " s: " + what + ", " + done + " of " + of);
        }
    }
}
