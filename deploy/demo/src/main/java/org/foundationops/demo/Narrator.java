package org.foundationops.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Prints what happens, and runs long steps with a progress line. */
final class Narrator {
    /** Longer than this nobody who waits should hear nothing. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final PrintStream out;
    private final boolean isTerminal = System.console() != null;
    private final Instant started = Instant.now();
    private Instant lastProgress = started;
    private int chapter;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        chapter++;
        out.printf(Locale.ROOT, "%n%d. %s  [%ds]%n", chapter, title, seconds());
    }

    void say(String format, Object... arguments) {
        out.printf(Locale.ROOT, "   " + format + "%n", arguments);
    }

    long seconds() {
        return Duration.between(started, Instant.now()).toSeconds();
    }

    /** Does the work for each item, {@code width} at a time, in any order; the results come in the order of the items. */
    <T, R> List<R> each(String what, Collection<T> items, int width, Function<T, R> work) {
        Semaphore places = new Semaphore(width);
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> results = new ArrayList<>();
            for (T item : items) {
                Callable<R> task = () -> {
                    places.acquire();
                    try {
                        return work.apply(item);
                    } finally {
                        places.release();
                        progress(what, done.incrementAndGet(), items.size());
                    }
                };
                results.add(threads.submit(task));
            }
            List<R> answers = new ArrayList<>();
            for (Future<R> result : results) {
                answers.add(result.get());
            }
            return answers;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    private synchronized void progress(String what, int done, int of) {
        if (isTerminal) {
            out.printf(Locale.ROOT, "\r   %s %d/%d", what, done, of);
            if (done == of) {
                out.println();
            }
        } else if (done == of || Duration.between(lastProgress, Instant.now()).compareTo(SILENCE) >= 0) {
            out.printf(Locale.ROOT, "   %s %d/%d%n", what, done, of);
            lastProgress = Instant.now();
        }
        out.flush();
    }
}
