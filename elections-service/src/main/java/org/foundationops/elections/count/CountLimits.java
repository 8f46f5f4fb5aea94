package org.foundationops.elections.count;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.elections.counting.Allowance;

/** What a stranger's count may use of the service. */
@ApplicationScoped
class CountLimits {

    /** Of the body as it comes. */
    static final int BODY_BYTES = 10 * 1024 * 1024;

    private static final long UNZIPPED_BYTES = 100L * 1024 * 1024;
    private static final int CANDIDATES = 200;
    private static final int NAME_LENGTH = 500;

    private final int atOnce;
    private final Duration processorTime;
    private final long memory;
    private final Duration arrival;

    CountLimits(
            @ConfigProperty(name = "foundation.counts.at-once") int atOnce,
            @ConfigProperty(name = "foundation.counts.processor-time") Duration processorTime,
            @ConfigProperty(name = "foundation.counts.memory") long memory,
            @ConfigProperty(name = "foundation.counts.arrival") Duration arrival) {
        this.atOnce = atOnce;
        this.processorTime = processorTime;
        this.memory = memory;
        this.arrival = arrival;
    }

    int atOnce() {
        return atOnce;
    }

    /** How long a body may take to arrive. */
    Duration arrival() {
        return arrival;
    }

    Allowance allowance() {
        return new Allowance(processorTime.toNanos(), memory, UNZIPPED_BYTES, CANDIDATES, NAME_LENGTH);
    }
}
