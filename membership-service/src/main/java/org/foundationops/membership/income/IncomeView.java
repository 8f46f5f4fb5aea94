package org.foundationops.membership.income;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.income.domain.Income;
import org.foundationops.membership.income.domain.IncomeKind;
import org.jspecify.annotations.Nullable;

/** Money that came; with a minus what had been booked by mistake or was given back. */
@Schema(name = "Income", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000b", "kind": "DONATION",
        "amount": {"amount": "50.00", "currency": "USD"}, "bookedOn": "2026-03-21",
        "recordedAt": "2026-03-21T08:00:00Z", "receivedOn": "2026-03-20", "bankReference": "2026-03-20/0018"}""")
public record IncomeView(
        UUID id,
        @JsonIgnore long version,
        IncomeKind kind,
        Money amount,
        LocalDate bookedOn,
        Instant recordedAt,
        @Nullable LocalDate receivedOn,
        @Nullable String bankReference,
        @Nullable UUID reversalOf)
        implements Versioned {

    static IncomeView of(Income income) {
        return new IncomeView(
                income.id(),
                IncomeState.ONLY_VERSION,
                income.kind(),
                income.amount(),
                income.bookedOn(),
                income.recordedAt(),
                income.receivedOn().orElse(null),
                income.bankReference().orElse(null),
                income.reversalOf().orElse(null));
    }
}
