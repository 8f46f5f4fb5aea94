package org.foundationops.grants.award.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an award takes from a budget line: the base amount is fixed when it is committed.
 *
 * @param base in the budget's currency
 * @param rate present if and only if the award is in another currency
 */
public record Commitment(
        UUID budgetId,
        UUID budgetLineId,
        Money base,
        @Nullable ExchangeRate rate) {

    public static Commitment of(
            UUID budgetId,
            UUID budgetLineId,
            Money amount,
            Currency budgetCurrency,
            @Nullable ExchangeRate rate,
            LocalDate today) {
        if (amount.currency().equals(budgetCurrency)) {
            if (rate != null) {
                throw ExchangeRateUnusable.notNeeded(budgetCurrency);
            }
            return new Commitment(budgetId, budgetLineId, amount, null);
        }
        if (rate == null) {
            throw ExchangeRateUnusable.missing(amount.currency(), budgetCurrency);
        }
        if (rate.on().isAfter(today)) {
            throw ExchangeRateUnusable.fromTheFuture();
        }
        Money base = rate.convert(amount, budgetCurrency);
        if (!base.isPositive()) {
            throw ExchangeRateUnusable.tooSmall(budgetCurrency);
        }
        return new Commitment(budgetId, budgetLineId, base, rate);
    }
}
