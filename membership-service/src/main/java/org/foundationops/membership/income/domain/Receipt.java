package org.foundationops.membership.income.domain;

import java.time.LocalDate;
import org.foundationops.kit.money.Money;

/** A line of the bank statement. */
public record Receipt(Money amount, LocalDate on, String bankReference) {}
