package org.foundationops.membership.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.imports.Importer.Portions;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.imports.domain.ImportStatus;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings in one file in one transaction: all of it or nothing, whatever is killed in the middle. A dry run is the same
 * and takes everything back at its end. A run that was killed is begun again by whoever gets the lock next.
 */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int PORTION = 500;
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ImportRepository imports;
    private final Map<ImportKind, Importer> importers;
    private final EntityManager entities;
    private final Audit audit;
    private final TransactionTime time;

    ImportRunner(
            ImportRepository imports,
            Instance<Importer> importers,
            EntityManager entities,
            Audit audit,
            TransactionTime time) {
        this.imports = imports;
        this.importers = importers.stream().collect(Collectors.toMap(Importer::kind, Function.identity()));
        this.entities = entities;
        this.audit = audit;
        this.time = time;
    }

    /** Answers whether there was one to run; it may be that there is another. */
    boolean runNext() {
        if (!imports.isAnyWaiting()) {
            return false;
        }
        AtomicReference<@Nullable ImportRun> begun = new AtomicReference<>();
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST.toSeconds())
                    .run(() -> next().ifPresent(run -> {
                        begun.set(run);
                        run(run);
                    }));
        } catch (NothingWritten ended) {
            return true;
        } catch (RuntimeException failure) {
            Optional.ofNullable(begun.get()).ifPresent(run -> giveUpOrRepeat(run, failure));
        }
        return begun.get() != null;
    }

    private Optional<ImportRun> next() {
        return imports.tryLock() ? imports.next() : Optional.empty();
    }

    private void run(ImportRun run) {
        apart(() -> imports.start(run.id(), time.now()));
        Importer importer = Objects.requireNonNull(importers.get(run.kind()), "an importer for each kind");
        Problems problems = new Problems();
        ImportFile file = new ImportFile(run.content(), importer.columns(), problems);
        int total = file.countRows();
        if (problems.areNone()) {
            read(run, file, total, importer.open(run.actor()), problems);
        }
        if (!problems.areNone()) {
            endUnwritten(run, "rejected", () -> imports.reject(run.id(), problems.list(), time.now()));
        }
        if (run.dryRun()) {
            endUnwritten(run, "checked", () -> imports.end(run.id(), ImportStatus.DONE, total, time.now()));
        }
        imports.end(run.id(), ImportStatus.DONE, total, time.now());
        record("completed", run);
    }

    /** Takes back what was written; that the import has ended stays. */
    private void endUnwritten(ImportRun run, String action, Runnable ending) {
        apart(() -> {
            ending.run();
            record(action, run);
        });
        throw new NothingWritten();
    }

    private void read(ImportRun run, ImportFile file, int total, Portions portions, Problems problems) {
        AtomicInteger done = new AtomicInteger();
        file.forEachPortion(PORTION, rows -> {
            Runnable writing = portions.check(rows);
            if (problems.areNone()) {
                writing.run();
            }
            entities.clear();
            int soFar = done.addAndGet(rows.size());
            // To be read while the import runs, so not in its transaction.
            apart(() -> imports.progress(run.id(), total, soFar));
        });
    }

    private void record(String action, ImportRun run) {
        audit.recordAll(
                run.actor(), List.of(AuditEntry.of(action, "import", run.id()).with("kind", run.kind())));
    }

    private static void apart(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    /** A row that somebody else registered meanwhile is told as a problem of its line when all is checked again. */
    private void giveUpOrRepeat(ImportRun run, RuntimeException failure) {
        LOG.warnf(failure, "Import %s did not succeed in attempt %d", run.id(), run.attempts() + 1);
        if (run.attempts() + 1 >= MOST_ATTEMPTS) {
            apart(() -> {
                imports.end(run.id(), ImportStatus.FAILED, 0, time.now());
                record("failed", run);
            });
        }
    }

    /** The import has ended, and its transaction is rolled back. */
    private static final class NothingWritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingWritten() {
            super(null, null, false, false);
        }
    }
}
