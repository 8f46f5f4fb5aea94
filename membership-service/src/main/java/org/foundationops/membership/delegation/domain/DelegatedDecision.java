package org.foundationops.membership.delegation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.conflict.domain.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate decided.
 *
 * @param amount what it gives; absent for a power without money
 * @param decidedOn the day on which the delegate decided, which is not always that of recording
 * @param madeBy who records it for the delegate
 */
public record DelegatedDecision(
        String power, SubjectRef subject, @Nullable Money amount, LocalDate decidedOn, UUID madeBy) {}
