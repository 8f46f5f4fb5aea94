package org.foundationops.grants.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.Problem;

class LineFiguresPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID LINE = UUID.fromString("0199d1a0-5b5c-7000-8000-000000000021");
    private static final UUID AWARD = UUID.fromString("0199d1a0-5b5c-7000-8000-000000000050");
    private static final Currency USD = Currency.getInstance("USD");

    record Attempt(EntryKind kind, long minorUnits) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(EntryKind.values()), Arbitraries.longs().between(1, 1_000))
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 300, seed = "20261121")
    void whateverIsAttemptedDisbursedStaysWithinCommittedWithinAllotted(@ForAll("attempts") List<Attempt> attempts) {
        LineFigures figures = LineFigures.none(LINE, USD);
        long available = 0;
        for (Attempt attempt : attempts) {
            Money amount = new Money(attempt.minorUnits(), USD);
            try {
                LedgerEntry entry = switch (attempt.kind()) {
                    case ALLOT -> figures.allot(UUID.randomUUID(), amount, NOW);
                    case COMMIT -> figures.commit(UUID.randomUUID(), AWARD, amount, NOW);
                    case DISBURSE -> figures.disburse(UUID.randomUUID(), AWARD, amount, NOW);
                };
                figures = figures.after(entry); // itself refuses figures out of order
                available += entry.postings().stream()
                        .filter(posting -> posting.account() == Account.AVAILABLE)
                        .mapToLong(posting -> posting.amount().minorUnits())
                        .sum();
            } catch (Problem refused) {
                assertThat(attempt.kind()).isNotEqualTo(EntryKind.ALLOT);
            }
        }
        assertThat(figures.available().minorUnits()).isEqualTo(available);
    }
}
