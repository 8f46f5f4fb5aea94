package org.foundationops.grants.delegation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate decided.
 *
 * @param bodyId whose power it is, where only one body has it
 * @param subjectType noun of what was decided about
 * @param amounts what it gives, in each currency in which that is known; none for a power without money
 * @param decidedOn the day on which the delegate decided, which is not always that of recording
 * @param madeBy who records it for the delegate
 */
public record DelegatedDecision(
        String power,
        @Nullable UUID bodyId,
        String subjectType,
        UUID subjectId,
        List<Money> amounts,
        LocalDate decidedOn,
        UUID madeBy) {}
