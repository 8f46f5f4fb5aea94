package org.foundationops.membership.income;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.income.domain.Income;
import org.foundationops.membership.income.domain.IncomeKind;
import org.jspecify.annotations.Nullable;

/** Money that came as all services know it: neither who gave it nor the bank reference. */
record IncomeState(
        UUID id,
        long version,
        IncomeKind kind,
        Money amount,
        LocalDate bookedOn,
        Instant recordedAt,
        @Nullable UUID reversalOf) {

    /** A booking never changes, so it has one version. */
    static final long ONLY_VERSION = 0;

    static IncomeState of(Income income) {
        return new IncomeState(
                income.id(),
                ONLY_VERSION,
                income.kind(),
                income.amount(),
                income.bookedOn(),
                income.recordedAt(),
                income.reversalOf().orElse(null));
    }
}
