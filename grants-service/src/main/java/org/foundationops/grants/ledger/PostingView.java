package org.foundationops.grants.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.ledger.domain.Account;
import org.foundationops.kit.money.Money;

/** A signed amount on an account. */
@Schema(name = "Posting", examples = """
        {"account": "COMMITTED", "amount": {"amount": "2200.00", "currency": "USD"}}""")
public record PostingView(Account account, Money amount) {}
