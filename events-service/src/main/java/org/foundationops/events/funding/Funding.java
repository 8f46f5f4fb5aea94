package org.foundationops.events.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;

/** A grant that an event was given. */
public record Funding(UUID awardId, Money amount, LocalDate approvedOn) {}
