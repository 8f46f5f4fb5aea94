package org.foundationops.membership.group.domain;

import java.util.UUID;
import org.foundationops.membership.period.domain.Period;

/** A time in which somebody holds a role from which membership follows. */
public record RoleTime(UUID personId, Period period) {}
