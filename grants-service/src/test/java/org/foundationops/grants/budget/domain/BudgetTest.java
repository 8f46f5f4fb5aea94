package org.foundationops.grants.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.foundationops.grants.decision.domain.DecisionInTheFuture;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.grants.decision.domain.WrongBody;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Instant NOW = Instant.parse("2026-01-08T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-08");
    private static final UUID BODY = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();

    @Test
    void adoptionAllotsWhatIsPlanned() {
        Budget budget = draft();

        BudgetChange.Adopted adopted = budget.adopt(decisionOf(BODY));

        assertThat(adopted.allotments()).containsExactly(new BudgetChange.Allotment(LINE, Money.of("60000.00", "USD")));
        assertThat(budget.status()).isEqualTo(BudgetStatus.ADOPTED);
        assertThat(budget.decision()).contains(decisionOf(BODY));
    }

    @Test
    void adoptingTwiceIsAConflict() {
        Budget budget = draft();
        budget.adopt(decisionOf(BODY));

        assertThatThrownBy(() -> budget.adopt(decisionOf(BODY))).isInstanceOf(BudgetNotDraft.class);
    }

    @Test
    void onlyTheBodyThatOwnsItAdoptsIt() {
        Budget budget = draft();

        assertThatThrownBy(() -> budget.adopt(decisionOf(UUID.randomUUID()))).isInstanceOf(WrongBody.class);
        assertThat(budget.status()).isEqualTo(BudgetStatus.DRAFT);
    }

    @Test
    void aDraftGivesNoMoney() {
        assertThatThrownBy(draft()::requireAdopted).isInstanceOf(BudgetNotAdopted.class);
    }

    @Test
    void aDecisionOfTomorrowCannotBeRecorded() {
        assertThatThrownBy(() ->
                        RecordedDecision.of(BODY, TODAY.plusDays(1), "Board 2026-01", UUID.randomUUID(), TODAY, NOW))
                .isInstanceOf(DecisionInTheFuture.class);
    }

    @Test
    void linesNeedACodeOfTheirOwnAndAPositiveAmountInTheBudgetsCurrency() {
        List<PlannedLine> lines = List.of(
                line("grants.events", "1.00", "USD"),
                line("grants.events", "1.00", "USD"),
                line("prizes", "1.00", "EUR"),
                line("wages", "0.00", "USD"));

        assertThatThrownBy(() -> Budget.draft(
                        UUID.randomUUID(), BODY, 2026, Currency.getInstance("USD"), "Budget 2026", lines, NOW))
                .isInstanceOfSatisfying(
                        BudgetLinesUnusable.class,
                        refusal -> assertThat(refusal.errors())
                                .containsExactly(
                                        new FieldError("/lines/1/code", "is there already"),
                                        new FieldError("/lines/2/allotted/currency", "must be USD"),
                                        new FieldError("/lines/3/allotted/amount", "must be positive")));
    }

    private static Budget draft() {
        return Budget.draft(
                UUID.randomUUID(),
                BODY,
                2026,
                Currency.getInstance("USD"),
                "Budget 2026",
                List.of(new PlannedLine(LINE, "grants.events", "Grants to events", Money.of("60000.00", "USD"))),
                NOW);
    }

    private static PlannedLine line(String code, String amount, String currency) {
        return new PlannedLine(UUID.randomUUID(), code, code, Money.of(amount, currency));
    }

    private static RecordedDecision decisionOf(UUID body) {
        return new RecordedDecision(body, TODAY, "Board 2026-01, item 2", null, LINE, NOW);
    }
}
