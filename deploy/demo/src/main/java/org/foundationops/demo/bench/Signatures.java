package org.foundationops.demo.bench;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** The operations on signatures that a request cannot do without, and nothing else, on all processors. */
record Signatures(IntConsumer ofOneRequest) {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Seconds for so many requests. */
    double time(int requests) {
        AtomicInteger next = new AtomicInteger();
        return Threads.time(PROCESSORS, () -> {
            for (int at = next.getAndIncrement(); at < requests; at = next.getAndIncrement()) {
                ofOneRequest.accept(at);
            }
        });
    }
}
