package org.foundationops.grants.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.junit.jupiter.api.Test;

class LineFiguresTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID LINE = UUID.fromString("0199d1a0-5b5c-7000-8000-000000000021");
    private static final UUID AWARD = UUID.fromString("0199d1a0-5b5c-7000-8000-000000000050");
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void allotmentCommitmentAndDisbursementMoveMoneyBetweenAccounts() {
        LedgerEntry allotment = none().allot(UUID.randomUUID(), usd("10000.00"), NOW);
        LineFigures allotted = none().after(allotment);
        LedgerEntry commitment = allotted.commit(UUID.randomUUID(), AWARD, usd("6000.00"), NOW);
        LineFigures committed = allotted.after(commitment);
        LedgerEntry disbursement = committed.disburse(UUID.randomUUID(), AWARD, usd("2500.00"), NOW);
        LineFigures disbursed = committed.after(disbursement);

        assertThat(allotment.postings())
                .containsExactly(
                        new Posting(Account.APPROPRIATION, usd("-10000.00")),
                        new Posting(Account.AVAILABLE, usd("10000.00")));
        assertThat(commitment.postings())
                .containsExactly(
                        new Posting(Account.AVAILABLE, usd("-6000.00")),
                        new Posting(Account.COMMITTED, usd("6000.00")));
        assertThat(disbursement.postings())
                .containsExactly(
                        new Posting(Account.COMMITTED, usd("-2500.00")),
                        new Posting(Account.DISBURSED, usd("2500.00")));
        assertThat(disbursed).isEqualTo(new LineFigures(LINE, usd("10000.00"), usd("6000.00"), usd("2500.00")));
        assertThat(disbursed.available()).isEqualTo(usd("4000.00"));
    }

    @Test
    void aSecondCommitmentOf6000On10000IsRefusedAndSaysWhatIsLeft() {
        LineFigures figures = none().after(none().allot(UUID.randomUUID(), usd("10000.00"), NOW));
        LineFigures after = figures.after(figures.commit(UUID.randomUUID(), AWARD, usd("6000.00"), NOW));

        assertThatThrownBy(() -> after.commit(UUID.randomUUID(), AWARD, usd("6000.00"), NOW))
                .isInstanceOfSatisfying(
                        BudgetLineExhausted.class,
                        refusal -> assertThat(refusal.members()).isEqualTo(Map.of("available", usd("4000.00"))));
    }

    @Test
    void theLastCentCanBeCommittedAndNoMore() {
        LineFigures figures = none().after(none().allot(UUID.randomUUID(), usd("10.00"), NOW));
        LineFigures full = figures.after(figures.commit(UUID.randomUUID(), AWARD, usd("10.00"), NOW));

        assertThat(full.available()).isEqualTo(usd("0.00"));
        assertThatThrownBy(() -> full.commit(UUID.randomUUID(), AWARD, usd("0.01"), NOW))
                .isInstanceOf(BudgetLineExhausted.class);
    }

    @Test
    void nothingIsPaidOutThatIsNotCommitted() {
        LineFigures figures = none().after(none().allot(UUID.randomUUID(), usd("10.00"), NOW));

        assertThatThrownBy(() -> figures.disburse(UUID.randomUUID(), AWARD, usd("0.01"), NOW))
                .isInstanceOf(CommitmentExceeded.class);
    }

    @Test
    void anEntryThatDoesNotBalanceInEachCurrencyCannotBeMade() {
        List<Posting> unbalanced = List.of(
                new Posting(Account.AVAILABLE, usd("-1.00")), new Posting(Account.COMMITTED, Money.of("1.00", "EUR")));

        assertThatThrownBy(() -> new LedgerEntry(UUID.randomUUID(), EntryKind.COMMIT, LINE, AWARD, NOW, unbalanced))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedgerEntry(UUID.randomUUID(), EntryKind.COMMIT, LINE, AWARD, NOW, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LineFigures none() {
        return LineFigures.none(LINE, USD);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
