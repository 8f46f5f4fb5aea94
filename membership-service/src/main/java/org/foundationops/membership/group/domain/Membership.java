package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * Every time in which somebody was, is or will be a member of a group.
 *
 * @param seatId absent where membership follows from a role
 */
public record Membership(UUID personId, @Nullable UUID seatId, List<Period> periods) {

    boolean isValidAt(Instant at) {
        return Times.cover(periods, at);
    }

    /** Valid at this instant or from a later one on. */
    boolean isNotOverAt(Instant at) {
        return periods.stream().anyMatch(period -> period.isNotOverAt(at));
    }
}
