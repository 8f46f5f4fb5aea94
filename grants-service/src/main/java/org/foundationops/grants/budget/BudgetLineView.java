package org.foundationops.grants.budget;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.budget.domain.BudgetLine;
import org.foundationops.grants.ledger.domain.LineFigures;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** A line: what is planned, and from the adoption on what the ledger says. */
@Schema(name = "BudgetLine", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000021", "code": "grants.events", "name": "Grants to events",
        "planned": {"amount": "60000.00", "currency": "USD"}, "allotted": {"amount": "60000.00", "currency": "USD"},
        "committed": {"amount": "2200.00", "currency": "USD"}, "disbursed": {"amount": "0.00", "currency": "USD"},
        "available": {"amount": "57800.00", "currency": "USD"}}""")
public record BudgetLineView(
        UUID id,
        String code,
        String name,
        Money planned,
        Money allotted,
        Money committed,
        Money disbursed,
        Money available) {

    static BudgetLineView of(Budget budget, BudgetLine line, @Nullable LineFigures known) {
        LineFigures figures = known == null ? LineFigures.none(line.id(), budget.currency()) : known;
        return new BudgetLineView(
                line.id(),
                line.code(),
                line.name(),
                budget.planned(line),
                figures.allotted(),
                figures.committed(),
                figures.disbursed(),
                figures.available());
    }
}
