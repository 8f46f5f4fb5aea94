package org.foundationops.membership.group.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Currency;
import org.foundationops.kit.money.Money;

/** What a group may spend. */
@Embeddable
public record Budget(
        @Column(name = "budget_minor") long minor,
        @Column(name = "budget_currency") String currency) {

    public static Budget of(Money money) {
        if (money.isNegative()) {
            throw new BudgetNegative(money);
        }
        return new Budget(money.minorUnits(), money.currency().getCurrencyCode());
    }

    public Money money() {
        return new Money(minor, Currency.getInstance(currency));
    }
}
