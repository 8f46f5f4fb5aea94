package org.foundationops.membership.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.membership.electorate.ElectorateRepository;
import org.jboss.logging.Logger;

/** Looks at every new roll once and raises the alarm where it is not our electorate: one log line, and a gauge. */
@ApplicationScoped
class RollCheck {

    private static final Logger LOG = Logger.getLogger(RollCheck.class);

    private final RollRepository rolls;
    private final ElectorateRepository electorates;
    private final Duration interval;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("roll-check").factory());
    private volatile long disagreeing;

    RollCheck(
            RollRepository rolls,
            ElectorateRepository electorates,
            MeterRegistry meters,
            @ConfigProperty(name = "foundation.membership.roll-check-interval", defaultValue = "30s")
                    Duration interval) {
        this.rolls = rolls;
        this.electorates = electorates;
        this.interval = interval;
        Gauge.builder("electorate_rolls_disagreeing", () -> disagreeing)
                .description("Rolls of elections-service that are not the electorate of this service at that instant")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        var unused = clock.scheduleWithFixedDelay(
                this::run, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    void run() {
        try {
            rolls.unchecked().forEach(this::check);
            disagreeing = rolls.countDisagreeing();
        } catch (RuntimeException away) {
            LOG.debug("Rolls cannot be checked now", away);
        }
    }

    private void check(FrozenRoll roll) {
        ReconciliationView found = ReconciliationView.of(roll, electorates.at(roll.recordDate()));
        if (!found.agrees()) {
            LOG.errorf(
                    "The roll of election %s (%d votes, %s) is not the electorate at %s (%d votes, %s)",
                    roll.electionId(),
                    roll.count(),
                    roll.sha256(),
                    roll.recordDate(),
                    found.own().count(),
                    found.own().sha256());
        }
        rolls.found(roll, found.agrees());
    }
}
