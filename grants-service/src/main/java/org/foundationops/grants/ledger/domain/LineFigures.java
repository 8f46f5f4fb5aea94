package org.foundationops.grants.ledger.domain;

import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.foundationops.kit.money.Money;

/**
 * What the ledger says about one budget line. Always: disbursed is at most committed, committed at most allotted.
 *
 * @param committed bound by awards, paid out or not
 */
public record LineFigures(UUID budgetLineId, Money allotted, Money committed, Money disbursed) {

    public LineFigures {
        if (disbursed.isNegative() || disbursed.compareTo(committed) > 0 || committed.compareTo(allotted) > 0) {
            throw new IllegalArgumentException("disbursed <= committed <= allotted does not hold");
        }
    }

    /** A line that the ledger does not know yet. */
    public static LineFigures none(UUID budgetLineId, Currency currency) {
        Money zero = Money.zero(currency);
        return new LineFigures(budgetLineId, zero, zero, zero);
    }

    public Money available() {
        return allotted.minus(committed);
    }

    public LedgerEntry allot(UUID entryId, Money amount, Instant at) {
        requirePositive(amount);
        return LedgerEntry.move(
                entryId, EntryKind.ALLOT, budgetLineId, null, at, Account.APPROPRIATION, Account.AVAILABLE, amount);
    }

    /** Binds money for an award; refused when less is available. */
    public LedgerEntry commit(UUID entryId, UUID awardId, Money amount, Instant at) {
        requirePositive(amount);
        if (amount.compareTo(available()) > 0) {
            throw new BudgetLineExhausted(amount, available());
        }
        return LedgerEntry.move(
                entryId, EntryKind.COMMIT, budgetLineId, awardId, at, Account.AVAILABLE, Account.COMMITTED, amount);
    }

    /** Pays out bound money; refused when less is bound. */
    public LedgerEntry disburse(UUID entryId, UUID awardId, Money amount, Instant at) {
        requirePositive(amount);
        Money open = committed.minus(disbursed);
        if (amount.compareTo(open) > 0) {
            throw new CommitmentExceeded(amount, open);
        }
        return LedgerEntry.move(
                entryId, EntryKind.DISBURSE, budgetLineId, awardId, at, Account.COMMITTED, Account.DISBURSED, amount);
    }

    /** The figures with this entry counted in. */
    public LineFigures after(LedgerEntry entry) {
        Money allottedThen = allotted;
        Money committedThen = committed;
        Money disbursedThen = disbursed;
        for (Posting posting : entry.postings()) {
            Money amount = posting.amount();
            switch (posting.account()) {
                case APPROPRIATION -> allottedThen = allottedThen.minus(amount);
                case AVAILABLE -> {} // what is left over, not kept
                case COMMITTED -> committedThen = committedThen.plus(amount);
                case DISBURSED -> {
                    committedThen = committedThen.plus(amount);
                    disbursedThen = disbursedThen.plus(amount);
                }
            }
        }
        return new LineFigures(budgetLineId, allottedThen, committedThen, disbursedThen);
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Only a positive amount can move");
        }
    }
}
