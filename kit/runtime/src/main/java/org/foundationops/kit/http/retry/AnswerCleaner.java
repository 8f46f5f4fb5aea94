package org.foundationops.kit.http.retry;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.foundationops.kit.background.BackgroundStarted;
import org.foundationops.kit.sql.Sql;
import org.jboss.logging.Logger;

/** Deletes answers that have expired. Replicas may all do it; each row goes once. */
@ApplicationScoped
class AnswerCleaner {

    private static final Logger LOG = Logger.getLogger(AnswerCleaner.class);
    private static final long MINUTES_BETWEEN = 10;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("idempotency-cleaner").factory());
    private final Sql sql;

    AnswerCleaner(Sql sql) {
        this.sql = sql;
    }

    void start(@Observes BackgroundStarted started) {
        timer.scheduleWithFixedDelay(this::cleanQuietly, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopped) {
        timer.shutdownNow();
    }

    int clean() {
        return sql.run("delete from idempotency_answer where stored_at < now() - interval '24 hours'");
    }

    private void cleanQuietly() {
        try {
            clean();
        } catch (RuntimeException failure) {
            LOG.warn("Expired answers stay until the next try", failure);
        }
    }
}
