package org.foundationops.grants.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.award.RateView;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** A group, or the holder of an office, gives the money within what the body of the budget has delegated. */
@Schema(examples = """
        {"delegationId": "0199d1a0-5b5c-7000-8000-000000000031",
        "budgetLineId": "0199d1a0-5b5c-7000-8000-000000000021", "amount": {"amount": "500.00", "currency": "USD"},
        "decidedOn": "2026-04-10", "minuteReference": "Grants group 2026-04, item 2"}""")
public record NewDelegatedApproval(
        @NotNull UUID delegationId,
        @NotNull UUID budgetLineId,
        @NotNull Money amount,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Valid RateView rate) {

    GrantTerms terms() {
        return new GrantTerms(budgetLineId, amount, rate);
    }
}
