package org.foundationops.membership.corporate.domain;

import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation may be billed for now: its first term, or a renewal.
 *
 * @param price that of the tier in the list in force on the day of approval
 */
public record Dues(UUID membershipId, @Nullable UUID renewalId, String tier, Money price) {

    /** The amount may exceed the price, for those who want to give more. */
    void requireCoveredBy(Money amount) {
        if (!amount.currency().equals(price.currency())) {
            throw new WrongCurrency(amount, price.currency());
        }
        if (amount.compareTo(price) < 0) {
            throw new InvoiceBelowPrice(amount, tier, price);
        }
    }
}
