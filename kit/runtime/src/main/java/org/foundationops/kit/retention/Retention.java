package org.foundationops.kit.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.jboss.logging.Logger;

/**
 * Applies every rule once a day to everything that is due, however long nobody did. A rule that was interrupted is taken
 * up again; what it has removed is removed.
 */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int AT_ONCE = 500;

    private final List<RetentionRule> rules;
    private final RetentionRuns runs;
    private final Policies policies;
    private final Audit audit;
    private final MeterRegistry meters;
    private final TransactionTime time;

    Retention(
            @All List<RetentionRule> rules,
            RetentionRuns runs,
            Policies policies,
            Audit audit,
            MeterRegistry meters,
            TransactionTime time) {
        this.rules = List.copyOf(rules);
        this.runs = runs;
        this.policies = policies;
        this.audit = audit;
        this.meters = meters;
        this.time = time;
    }

    /** Brings the day of now to its end, unless that was done. One rule that fails does not keep the others waiting. */
    public void run() {
        LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        for (RetentionRule rule : rules) {
            try {
                while (!runs.isDone(rule, today)) {
                    int removed = QuarkusTransaction.requiringNew().call(() -> portion(rule, today));
                    meters.counter("retention_removed", "kind", rule.kind()).increment(removed);
                }
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Retention rule %s failed; it is tried again", rule.kind());
            }
        }
    }

    private int portion(RetentionRule rule, LocalDate day) {
        runs.takeTurn(rule);
        if (runs.isDone(rule, day)) {
            return 0; // another replica was faster
        }
        RetentionPolicy policy = policies.at(RetentionPolicy.nameOf(rule), time.now(), RetentionPolicy.class);
        int removed = rule.apply(time.now().minus(policy.duration()), AT_ONCE);
        runs.count(rule, day, removed);
        if (removed < AT_ONCE) {
            long total = runs.done(rule, day, time.now());
            audit.record(AuditEntry.of("retention-applied", "retention-rule", rule.kind())
                    .with("day", day)
                    .with("days", policy.days())
                    .with("removed", total));
        }
        return removed;
    }
}
