package org.foundationops.grants.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.award.RateView;
import org.foundationops.grants.decision.NewDecision;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** The body of the budget gives the money. */
@Schema(examples = """
        {"budgetLineId": "0199d1a0-5b5c-7000-8000-000000000021", "amount": {"amount": "2000.00", "currency": "EUR"},
        "decision": {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010", "decidedOn": "2026-03-10",
        "minuteReference": "Board 2026-03, item 4"},
        "rate": {"value": "1.10", "source": "European Central Bank", "on": "2026-03-10"}}""")
public record NewApproval(
        @NotNull UUID budgetLineId,
        @NotNull Money amount,
        @NotNull @Valid NewDecision decision,
        @Nullable @Valid RateView rate) {

    GrantTerms terms() {
        return new GrantTerms(budgetLineId, amount, rate);
    }
}
