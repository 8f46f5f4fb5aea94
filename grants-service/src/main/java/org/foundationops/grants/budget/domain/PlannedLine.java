package org.foundationops.grants.budget.domain;

import java.util.UUID;
import org.foundationops.kit.money.Money;

/** A line as it is planned, for example {@code grants.events}. */
public record PlannedLine(UUID id, String code, String name, Money amount) {}
