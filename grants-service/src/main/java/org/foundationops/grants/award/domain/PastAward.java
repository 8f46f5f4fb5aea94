package org.foundationops.grants.award.domain;

import java.time.LocalDate;
import org.foundationops.kit.money.Money;

/** A decision of the past; two rows that agree in all of this are the same decision. */
public record PastAward(LocalDate decidedOn, String recipient, Money amount) {}
