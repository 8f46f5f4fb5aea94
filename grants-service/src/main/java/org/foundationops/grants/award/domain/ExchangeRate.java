package org.foundationops.grants.award.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.foundationops.kit.money.Money;

/**
 * What one unit of the award's currency costs in the budget's currency, and who said so when.
 *
 * @param value at most ten decimals
 */
@Embeddable
public record ExchangeRate(
        @Column(name = "rate", precision = 20, scale = 10) BigDecimal value,
        @Column(name = "rate_source") String source,
        @Column(name = "rate_on") LocalDate on) {

    private static final int MAX_DIGITS = 15;

    /** Rounds half up to the smallest unit of the budget's currency. */
    public Money convert(Money amount, Currency to) {
        BigDecimal minorUnits = new BigDecimal(amount.amount())
                .multiply(value)
                .movePointRight(to.getDefaultFractionDigits())
                .setScale(0, RoundingMode.HALF_UP);
        if (minorUnits.precision() > MAX_DIGITS) {
            throw ExchangeRateUnusable.outOfRange();
        }
        return new Money(minorUnits.longValueExact(), to);
    }
}
