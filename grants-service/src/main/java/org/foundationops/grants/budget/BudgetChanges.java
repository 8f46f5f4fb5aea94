package org.foundationops.grants.budget;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.budget.domain.BudgetChange;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;

/** What every change of a budget leaves behind: its message and its audit entry. */
@ApplicationScoped
class BudgetChanges {

    private static final String NOUN = "budget";

    private final BudgetRepository budgets;
    private final Outbox outbox;
    private final Audit audit;

    BudgetChanges(BudgetRepository budgets, Outbox outbox, Audit audit) {
        this.budgets = budgets;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(Budget budget, BudgetChange change) {
        budgets.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.grants.budget." + participle + ".v1",
                NOUN,
                budget.id(),
                budget.version(),
                BudgetState.of(budget)));
        audit.record(AuditEntry.of(participle, NOUN, budget.id())
                .with("bodyId", budget.bodyId())
                .with("fiscalYear", budget.fiscalYear())
                .with(
                        "decidedOn",
                        budget.decision().map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        budget.decision().map(RecordedDecision::minuteReference).orElse(null)));
    }

    private static String participle(BudgetChange change) {
        return switch (change) {
            case BudgetChange.Drafted drafted -> "drafted";
            case BudgetChange.Adopted adopted -> "adopted";
        };
    }
}
