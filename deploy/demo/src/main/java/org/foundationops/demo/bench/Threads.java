package org.foundationops.demo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work by several threads. */
final class Threads {

    private Threads() {}

    /** Work that may fail. */
    interface Work {
        void perform() throws Exception;
    }

    /**
     * Seconds until the last thread has finished.
     *
     * @throws IllegalStateException when one of them failed
     */
    static double time(int threads, Work work) {
        Callable<Boolean> task = () -> {
            work.perform();
            return true;
        };
        try (ExecutorService all = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Future<Boolean>> results = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                results.add(all.submit(task));
            }
            for (Future<Boolean> result : results) {
                result.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a thread has failed: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
