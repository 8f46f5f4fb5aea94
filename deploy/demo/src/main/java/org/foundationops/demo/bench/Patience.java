package org.foundationops.demo.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what comes by itself within minutes. */
final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Patience() {}

    /** @throws IllegalStateException when it did not come */
    static <T> T await(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new IllegalStateException("waited " + LIMIT.toMinutes() + " minutes in vain for: " + what);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
