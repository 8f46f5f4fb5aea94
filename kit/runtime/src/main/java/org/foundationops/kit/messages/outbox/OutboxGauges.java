package org.foundationops.kit.messages.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.foundationops.kit.background.BackgroundStarted;
import org.foundationops.kit.sql.Sql;
import org.jboss.logging.Logger;

/**
 * How far Kafka is behind the database. Counted on a thread of its own, since a scrape must not wait for the database,
 * and the relay may be waiting for Kafka just when the figures matter.
 */
@ApplicationScoped
class OutboxGauges {

    private static final Logger LOG = Logger.getLogger(OutboxGauges.class);
    private static final int EVERY_SECONDS = 5;
    private static final String COUNT = """
            select count(*) as pending,
                coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::double precision as age
            from outbox
            """;

    private final Sql sql;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbox-gauges").factory());
    private volatile Backlog backlog = new Backlog(0, 0);

    OutboxGauges(Sql sql, MeterRegistry meters) {
        this.sql = sql;
        Gauge.builder("outbox_pending_rows", () -> backlog.rows)
                .description("Committed messages that Kafka has not acknowledged")
                .register(meters);
        Gauge.builder("outbox_oldest_age_seconds", () -> backlog.ageSeconds)
                .description("Age of the oldest of them")
                .register(meters);
    }

    void start(@Observes BackgroundStarted event) {
        var unused = clock.scheduleWithFixedDelay(this::count, 1, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void count() {
        try {
            backlog = sql.list(COUNT, row -> new Backlog(row.getLong("pending"), row.getDouble("age")))
                    .getFirst();
        } catch (RuntimeException away) {
            LOG.debug("The outbox cannot be counted now", away);
        }
    }

    private record Backlog(long rows, double ageSeconds) {}
}
