package org.foundationops.grants.ledger.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** One movement in the ledger; its postings sum to zero in each currency. It is never changed. */
public record LedgerEntry(
        UUID id,
        EntryKind kind,
        UUID budgetLineId,
        @Nullable UUID awardId,
        Instant recordedAt,
        List<Posting> postings) {

    public LedgerEntry {
        postings = List.copyOf(postings);
        boolean isBalanced = postings.stream()
                .collect(Collectors.groupingBy(
                        posting -> posting.amount().currency(),
                        Collectors.summingLong(posting -> posting.amount().minorUnits())))
                .values()
                .stream()
                .allMatch(sum -> sum == 0);
        if (postings.isEmpty() || !isBalanced) {
            throw new IllegalArgumentException("The postings of an entry must balance in each currency");
        }
    }

    static LedgerEntry move(
            UUID id,
            EntryKind kind,
            UUID budgetLineId,
            @Nullable UUID awardId,
            Instant at,
            Account from,
            Account to,
            Money amount) {
        return new LedgerEntry(
                id,
                kind,
                budgetLineId,
                awardId,
                at,
                List.of(new Posting(from, amount.negated()), new Posting(to, amount)));
    }
}
