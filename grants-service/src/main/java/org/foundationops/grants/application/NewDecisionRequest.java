package org.foundationops.grants.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.award.RateView;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** What the body of the budget is to decide on, and until when if that matters. */
@Schema(examples = """
        {"budgetLineId": "0199d1a0-5b5c-7000-8000-000000000021", "amount": {"amount": "2000.00", "currency": "USD"},
        "decideBy": "2026-04-01T00:00:00Z"}""")
public record NewDecisionRequest(
        @NotNull UUID budgetLineId,
        @NotNull Money amount,
        @Nullable @Valid RateView rate,
        @Nullable Instant decideBy) {

    GrantTerms terms() {
        return new GrantTerms(budgetLineId, amount, rate);
    }
}
