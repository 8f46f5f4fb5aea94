package org.foundationops.kit.messages.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.MessageLock;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.inbox.Handlers;
import org.foundationops.kit.messages.inbox.Progress;
import org.foundationops.kit.messages.kafka.KafkaClients;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.foundationops.kit.time.TransactionTime;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts rebuilds and runs each on a thread of its own. */
@ApplicationScoped
class Rebuilds {

    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);
    private static final int FIRST = 1000;

    private final RebuildRuns runs;
    private final ShadowTables shadow;
    private final Handlers handlers;
    private final Progress progress;
    private final MessageLock lock;
    private final KafkaClients kafka;
    private final TransactionSynchronizationRegistry transactions;
    private final TransactionTime time;
    private final Audit audit;
    private volatile @Nullable Thread thread;

    Rebuilds(
            RebuildRuns runs,
            ShadowTables shadow,
            Handlers handlers,
            Progress progress,
            MessageLock lock,
            KafkaClients kafka,
            TransactionSynchronizationRegistry transactions,
            TransactionTime time,
            Audit audit) {
        this.runs = runs;
        this.shadow = shadow;
        this.handlers = handlers;
        this.progress = progress;
        this.lock = lock;
        this.kafka = kafka;
        this.transactions = transactions;
        this.time = time;
        this.audit = audit;
    }

    /** Begins when the transaction has committed. */
    @Transactional
    RebuildView start(NewRebuild wanted) {
        Projection projection = projection(wanted.projection());
        UUID id = UuidV7.next();
        if (!runs.begin(id, projection.name(), time.now())) {
            throw new RebuildRunning();
        }
        audit.record(AuditEntry.of("started", "rebuild", id).with("projection", projection.name()));
        transactions.registerInterposedSynchronization(new AfterCommit(() -> inBackground(id, projection)));
        return runs.find(id).orElseThrow();
    }

    private Projection projection(String name) {
        List<Projection> known = handlers.projections();
        return known.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        "There is no such projection.",
                        List.of(new FieldError(
                                "/projection",
                                "is one of "
                                        + known.stream()
                                                .map(Projection::name)
                                                .sorted()
                                                .toList()))));
    }

    private void inBackground(UUID id, Projection projection) {
        thread = Thread.ofPlatform().daemon().name("rebuild").start(() -> rebuild(id, projection));
    }

    private void rebuild(UUID id, Projection projection) {
        Rebuild.Parts parts = new Rebuild.Parts(runs, shadow, handlers, progress, lock, transactions);
        try (RebuildReader reader = new RebuildReader(kafka.reader("rebuild"), handlers.topics(projection))) {
            new Rebuild(id, projection, reader, parts).run();
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Projection %s is not rebuilt and stays as it was", projection.name());
            fail(id, projection, String.valueOf(failure.getMessage()));
        }
    }

    private void fail(UUID id, Projection projection, String why) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                // Otherwise it was taken for dead, and the shadow tables are those of another rebuild.
                if (runs.end(id, RebuildView.Status.FAILED, why.replace('\0', ' '))) {
                    shadow.drop(projection);
                }
            });
        } catch (RuntimeException away) {
            LOG.warnf("The next rebuild will find out that %s failed: %s", id, away.getMessage());
        }
    }

    /** A rebuild that is cut short has changed nothing and can be started again. */
    void stop(@Observes @Priority(FIRST) ShutdownEvent event) throws InterruptedException {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            running.join(GOODBYE);
        }
    }

    private record AfterCommit(Runnable action) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
