package org.foundationops.grants.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.budget.domain.BudgetStatus;
import org.foundationops.grants.decision.DecisionView;
import org.foundationops.grants.ledger.domain.LineFigures;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A budget with its lines. */
@Schema(name = "Budget", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000020", "bodyId": "0199d1a0-5b5c-7000-8000-000000000010",
        "fiscalYear": 2026, "currency": "USD", "title": "Budget 2026", "status": "ADOPTED",
        "createdAt": "2026-01-02T10:00:00Z", "decision": {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010",
        "decidedOn": "2026-01-08", "minuteReference": "Board 2026-01, item 2", "recordedAt": "2026-01-08T20:00:00Z"},
        "lines": [{"id": "0199d1a0-5b5c-7000-8000-000000000021", "code": "grants.events", "name": "Grants to events",
        "planned": {"amount": "60000.00", "currency": "USD"}, "allotted": {"amount": "60000.00", "currency": "USD"},
        "committed": {"amount": "2200.00", "currency": "USD"}, "disbursed": {"amount": "0.00", "currency": "USD"},
        "available": {"amount": "57800.00", "currency": "USD"}}]}""")
public record BudgetView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        int fiscalYear,
        String currency,
        String title,
        BudgetStatus status,
        Instant createdAt,
        @Nullable DecisionView decision,
        List<BudgetLineView> lines)
        implements Versioned {

    static BudgetView of(Budget budget, Map<UUID, LineFigures> figures) {
        return new BudgetView(
                budget.id(),
                budget.version(),
                budget.bodyId(),
                budget.fiscalYear(),
                budget.currency().getCurrencyCode(),
                budget.title(),
                budget.status(),
                budget.createdAt(),
                budget.decision().map(DecisionView::of).orElse(null),
                budget.lines().stream()
                        .map(line -> BudgetLineView.of(budget, line, figures.get(line.id())))
                        .toList());
    }
}
