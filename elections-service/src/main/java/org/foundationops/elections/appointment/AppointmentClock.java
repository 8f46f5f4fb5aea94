package org.foundationops.elections.appointment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells that an office has begun or ended, at the instant it does; after an outage everything that is due. Authority
 * does not wait for it: readers compute from the dates.
 */
@ApplicationScoped
public class AppointmentClock {

    private static final int AT_ONCE = 100;

    private final AppointmentService service;

    AppointmentClock(AppointmentService service) {
        this.service = service;
    }

    @Scheduled(every = "${foundation.elections.clock:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        boolean isMore = true;
        while (isMore) {
            isMore = service.tellWhatIsDue(AT_ONCE) == AT_ONCE;
        }
    }
}
