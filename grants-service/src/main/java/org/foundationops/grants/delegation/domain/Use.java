package org.foundationops.grants.delegation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** One decision by a delegation. */
public record Use(
        UUID id,
        UUID delegationId,
        String subjectType,
        UUID subjectId,
        LocalDate periodStart,
        @Nullable Money amount,
        UUID usedBy,
        Instant usedAt) {}
