package org.foundationops.membership.corporate.domain;

import java.time.LocalDate;
import org.foundationops.kit.money.Money;

/**
 * What an organisation had paid before this service knew of it.
 *
 * @param price that of the tier in the list in force on the day of approval
 * @param amount what it paid, at least the price
 * @param paidUntil the last day that is paid for
 */
public record DuesPaidBefore(String tier, Money price, Money amount, LocalDate paidUntil) {

    public DuesPaidBefore {
        if (!amount.currency().equals(price.currency())) {
            throw new WrongCurrency(amount, price.currency());
        }
        if (amount.compareTo(price) < 0) {
            throw new InvoiceBelowPrice(amount, tier, price);
        }
    }
}
