package org.foundationops.grants.ledger.domain;

import org.foundationops.kit.money.Money;

/** A signed amount on an account. */
public record Posting(Account account, Money amount) {

    public Posting {
        if (amount.isZero()) {
            throw new IllegalArgumentException("A posting moves something");
        }
    }
}
