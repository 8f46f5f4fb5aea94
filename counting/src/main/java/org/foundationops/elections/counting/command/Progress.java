package org.foundationops.elections.counting.command;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** Tells people who wait what is being done, if it takes longer than a moment. */
final class Progress implements AutoCloseable {

    private static final long MOMENT = 1_000;

    private final @Nullable Timer timer;
    private volatile String doing = "";

    private Progress(@Nullable Timer timer) {
        this.timer = timer;
    }

    static Progress of(boolean isWanted, String file, PrintStream to) {
        Timer timer = isWanted ? new Timer("progress", true) : null;
        Progress progress = new Progress(timer);
        if (timer != null) {
            long begin = System.nanoTime();
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            long seconds = (System.nanoTime() - begin) / 1_000_000_000;
                            to.println(file + ": " + progress.doing + ", " + seconds + " s");
                        }
                    },
                    MOMENT,
                    MOMENT);
        }
        return progress;
    }

    void says(String what) {
        doing = what;
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.cancel();
        }
    }
}
