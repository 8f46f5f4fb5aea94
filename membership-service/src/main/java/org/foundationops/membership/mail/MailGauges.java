package org.foundationops.membership.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.sql.Sql;
import org.jboss.logging.Logger;

/** How much mail waits and since when. Counted beforehand, since a scrape must not wait for the database. */
@ApplicationScoped
class MailGauges {

    private static final Logger LOG = Logger.getLogger(MailGauges.class);

    private static final String COUNT = """
            select (select count(*) from mail where status in ('DUE', 'SENDING')) as due,
                (select coalesce(extract(epoch from clock_timestamp() - min(due_at)), 0)::double precision
                    from mail where status in ('DUE', 'SENDING')) as age,
                (select count(*) from mail where status = 'GIVEN_UP') as given_up""";

    private final Sql sql;
    private volatile Backlog backlog = new Backlog(0, 0, 0);

    MailGauges(Sql sql, MeterRegistry meters) {
        this.sql = sql;
        Gauge.builder("mails_due", () -> backlog.due)
                .description("Mails that are still to be sent")
                .register(meters);
        Gauge.builder("mails_oldest_due_age_seconds", () -> backlog.ageSeconds)
                .description("For how long the oldest of them has been due")
                .register(meters);
        Gauge.builder("mails_given_up", () -> backlog.givenUp)
                .description("Mails that could not be sent and wait for somebody")
                .register(meters);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        try {
            backlog = sql.list(
                            COUNT,
                            row -> new Backlog(row.getLong("due"), row.getDouble("age"), row.getLong("given_up")))
                    .getFirst();
        } catch (RuntimeException away) {
            LOG.debug("The mails cannot be counted now", away);
        }
    }

    private record Backlog(long due, double ageSeconds, long givenUp) {}
}
