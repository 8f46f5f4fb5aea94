package org.foundationops.elections.counting;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What counting somebody else's ballots may use up. It holds for the work inside {@link #during} only, in one thread;
 * elsewhere nothing is bounded.
 *
 * @param nanos of the clock
 * @param bytes of memory that rankings, figures and words take, counted as they come and never given back
 * @param unzippedBytes of a file
 * @param nameLength characters in a candidate's name and in a title
 */
public record Allowance(long nanos, long bytes, long unzippedBytes, int candidates, int nameLength) {

    /** How many rankings are looked at between two looks at the clock. */
    static final int OFTEN = 1 << 10;

    private static final ScopedValue<Meter> METER = ScopedValue.newInstance();

    /** What is done within an allowance. */
    public interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** What has been used up. */
    private static final class Meter {
        private final Allowance allowance;
        private final LongSupplier clock;
        private final long begin;
        private long bytes;

        private Meter(Allowance allowance, LongSupplier clock) {
            this.allowance = allowance;
            this.clock = clock;
            this.begin = clock.getAsLong();
        }
    }

    /**
     * @param clock in nanoseconds, e.g. the processor time of this thread
     * @throws BeyondAllowance when the work wants more
     */
    public <T, X extends Exception> T during(LongSupplier clock, Work<T, X> work) throws X {
        return ScopedValue.where(METER, new Meter(this, clock)).call(work::run);
    }

    /** Asked again and again by whatever may take long. */
    public static void checkTime() {
        Meter meter = meter();
        if (meter != null && meter.clock.getAsLong() - meter.begin > meter.allowance.nanos) {
            throw new BeyondAllowance(
                    BeyondAllowance.Kind.TIME,
                    "it takes more than " + meter.allowance.nanos / 1_000_000 + " ms of processor time");
        }
    }

    /** Memory that stays until the work ends. */
    public static void take(long bytes) {
        Meter meter = meter();
        if (meter != null) {
            meter.bytes += bytes;
            if (meter.bytes > meter.allowance.bytes) {
                throw new BeyondAllowance(
                        BeyondAllowance.Kind.SIZE,
                        "its rankings and rounds take more than " + meter.allowance.bytes + " bytes of memory");
            }
        }
    }

    static void checkCandidates(long candidates) {
        Meter meter = meter();
        if (meter != null && candidates > meter.allowance.candidates) {
            throw new BeyondAllowance(
                    BeyondAllowance.Kind.SIZE, "it has more than " + meter.allowance.candidates + " candidates");
        }
    }

    static void checkName(int length) {
        Meter meter = meter();
        if (meter != null && length > meter.allowance.nameLength) {
            throw new BeyondAllowance(
                    BeyondAllowance.Kind.SIZE,
                    "a name in it has more than " + meter.allowance.nameLength + " characters");
        }
    }

    static void checkUnzipped(long bytes) {
        Meter meter = meter();
        if (meter != null && bytes > meter.allowance.unzippedBytes) {
            throw new BeyondAllowance(
                    BeyondAllowance.Kind.SIZE, "unzipped it has more than " + meter.allowance.unzippedBytes + " bytes");
        }
    }

    private static @Nullable Meter meter() {
        return METER.isBound() ? METER.get() : null;
    }
}
