package org.foundationops.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Time of processors that a JVM has used, which other work on the machine disturbs less than it does a rate. */
record Processor(ProcessHandle process) {

    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler.*");

    static Processor of(long pid) {
        return new Processor(ProcessHandle.of(pid).orElseThrow());
    }

    static Processor own() {
        return new Processor(ProcessHandle.current());
    }

    /**
     * What some requests took.
     *
     * @param millis for each request
     * @param compiling which part of them the compilers of the JVM took
     */
    record Used(double result, double millis, double compiling) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%.2f ms of a processor, %.0f %% of it to compile", millis, compiling * 100);
        }
    }

    Used during(int requests, DoubleSupplier work) {
        long before = nanos();
        long compiledBefore = compilerNanos();
        double result = work.getAsDouble();
        double compiled = compilerNanos() - compiledBefore;
        double used = nanos() - before;
        return new Used(result, used / 1e6 / requests, compiled / used);
    }

    private long nanos() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private long compilerNanos() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            return threads.mapToLong(Processor::compilerNanos).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long compilerNanos(Path thread) {
        try {
            boolean isCompiler = COMPILER.matcher(
                            Files.readString(thread.resolve("comm")).strip())
                    .matches();
            return isCompiler
                    ? Long.parseLong(
                            Files.readString(thread.resolve("schedstat")).split(" ")[0])
                    : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
