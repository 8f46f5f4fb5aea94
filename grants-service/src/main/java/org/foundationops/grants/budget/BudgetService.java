package org.foundationops.grants.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.budget.domain.BudgetChange;
import org.foundationops.grants.budget.domain.PlannedLine;
import org.foundationops.grants.decision.Decisions;
import org.foundationops.grants.decision.NewDecision;
import org.foundationops.grants.ledger.LedgerRepository;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;

/** Commands about budgets. */
@ApplicationScoped
class BudgetService {

    private static final List<String> PLANNERS = List.of("treasurer");

    private final BudgetRepository budgets;
    private final LedgerRepository ledger;
    private final BudgetChanges changes;
    private final Decisions decisions;
    private final TransactionTime time;

    BudgetService(
            BudgetRepository budgets,
            LedgerRepository ledger,
            BudgetChanges changes,
            Decisions decisions,
            TransactionTime time) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.changes = changes;
        this.decisions = decisions;
        this.time = time;
    }

    @Transactional
    Budget draft(NewBudget request) {
        decisions.requireInOffice(PLANNERS, request.bodyId());
        budgets.requireNoneFor(request.bodyId(), request.fiscalYear());
        Budget budget = Budget.draft(
                UuidV7.next(),
                request.bodyId(),
                request.fiscalYear(),
                request.currency(),
                request.title(),
                request.lines().stream()
                        .map(line -> new PlannedLine(UuidV7.next(), line.code(), line.name(), line.allotted()))
                        .toList(),
                time.now());
        budgets.persist(budget);
        changes.record(budget, budget.drafted());
        return budget;
    }

    /** The body adopts its budget; the money of each line is in the ledger from then on. */
    @Transactional
    Budget adopt(UUID id, NewDecision decision) {
        Budget budget = budgets.forChange(id);
        Instant now = time.now();
        BudgetChange.Adopted adopted = budget.adopt(decisions.record(decision));
        changes.record(budget, adopted);
        adopted.allotments()
                .forEach(allotment -> ledger.add(ledger.lockFigures(allotment.budgetLineId(), budget.currency())
                        .allot(UuidV7.next(), allotment.amount(), now)));
        return budget;
    }
}
