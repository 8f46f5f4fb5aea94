package org.foundationops.membership.group.domain;

import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A time in which somebody is something to a group. */
public record RosterEntry(
        UUID personId, RosterRole role, @Nullable UUID seatId, Period period) {}
