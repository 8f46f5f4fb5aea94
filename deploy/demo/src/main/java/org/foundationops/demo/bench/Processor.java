package org.foundationops.demo.bench;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Time of processors that a process has used, which other work on the machine disturbs less than it does a rate. */
record Processor(ProcessHandle process) {

    static Processor of(long pid) {
        return new Processor(ProcessHandle.of(pid).orElseThrow());
    }

    static Processor own() {
        return new Processor(ProcessHandle.current());
    }

    /** @param millis for each request */
    record Used(double result, double millis) {}

    Used during(int requests, DoubleSupplier work) {
        Duration before = now();
        double result = work.getAsDouble();
        return new Used(result, now().minus(before).toNanos() / 1e6 / requests);
    }

    private Duration now() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
