package org.foundationops.grants.delegation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Governance, Delegation: limits, times, and what the vectors say. */
class DelegationTest {

    private static final Instant NOW = Instant.parse("2026-04-10T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-04-10");
    private static final UUID BODY = new UUID(1, 1);
    private static final Usage NOTHING = new Usage(0, 0);

    @Test
    void aPowerUpTo500ReachesTo500AndOf501TheBodyDecides() {
        assertThat(give("500.00", NOTHING).amount()).isEqualTo(usd("500.00"));
        assertThatThrownBy(() -> give("501.00", NOTHING)).isInstanceOf(AboveDecisionLimit.class);
    }

    @Test
    void ofThreeTimes500UnderAPeriodLimitOf1000TheThirdIsRefused() {
        give("500.00", NOTHING);
        give("500.00", new Usage(1, 50_000));
        assertThatThrownBy(() -> give("500.00", new Usage(2, 100_000))).isInstanceOf(PeriodLimitReached.class);
    }

    @Test
    void aPowerWithoutMoneyIsLimitedByANumber() {
        assertThat(use(numbered(NOW.minusSeconds(1), null), List.of(), NOTHING).periodStart())
                .isEqualTo(LocalDate.parse("2026-01-01"));
        assertThatThrownBy(() -> use(numbered(NOW.minusSeconds(1), null), List.of(), new Usage(1, 0)))
                .isInstanceOf(PeriodLimitReached.class);
    }

    @Test
    void otherMoneyIsForTheBodyUnlessItsValueInThatOfTheLimitIsKnown() {
        assertThatThrownBy(() -> use(money(), List.of(Money.of("10.00", "EUR")), NOTHING))
                .isInstanceOf(DelegationInOtherCurrency.class);
        assertThat(use(money(), List.of(Money.of("10.00", "EUR"), usd("11.00")), NOTHING)
                        .amount())
                .isEqualTo(usd("11.00"));
    }

    @Test
    void holdsInItsTime() {
        assertThatThrownBy(() -> use(numbered(null, null), List.of(), NOTHING))
                .isInstanceOf(DelegationNotInForce.class);
        assertThatThrownBy(() -> use(numbered(NOW.plusSeconds(1), null), List.of(), NOTHING))
                .isInstanceOf(DelegationNotInForce.class);
        assertThatThrownBy(() -> use(numbered(NOW.minusSeconds(1), NOW), List.of(), NOTHING))
                .isInstanceOf(DelegationNotInForce.class);
        use(numbered(NOW, NOW.plusSeconds(1)), List.of(), NOTHING);
    }

    @Test
    void givesOnePowerOfOneBody() {
        Delegation delegation = money();
        assertThatThrownBy(() ->
                        delegation.use(new UUID(1, 9), decision("OTHER", BODY, TODAY), NOTHING, ZoneOffset.UTC, NOW))
                .isInstanceOf(PowerNotDelegated.class);
        assertThatThrownBy(() -> delegation.use(
                        new UUID(1, 9), decision("POWER", new UUID(4, 4), TODAY), NOTHING, ZoneOffset.UTC, NOW))
                .isInstanceOf(DelegationOfOtherBody.class);
        assertThatThrownBy(() -> delegation.use(
                        new UUID(1, 9), decision("POWER", BODY, TODAY.minusDays(2)), NOTHING, ZoneOffset.UTC, NOW))
                .isInstanceOf(DecisionBeforeDelegation.class);
    }

    private static DelegatedDecision decision(String power, UUID body, LocalDate decidedOn) {
        return new DelegatedDecision(
                power, body, "subject", new UUID(2, 1), List.of(usd("1.00")), decidedOn, new UUID(2, 2));
    }

    private static Use give(String amount, Usage used) {
        return use(money(), List.of(usd(amount)), used);
    }

    private static Use use(Delegation delegation, List<Money> amounts, Usage used) {
        DelegatedDecision made =
                new DelegatedDecision("POWER", BODY, "subject", new UUID(2, 1), amounts, TODAY, new UUID(2, 2));
        return delegation.use(new UUID(1, 9), made, used, ZoneOffset.UTC, NOW);
    }

    private static Delegation money() {
        return new Delegation(
                new UUID(1, 2),
                BODY,
                new UUID(1, 3),
                null,
                "POWER",
                usd("500.00"),
                usd("1000.00"),
                null,
                PeriodLength.MONTH,
                NOW.minusSeconds(86_400),
                null);
    }

    private static Delegation numbered(@Nullable Instant from, @Nullable Instant until) {
        return new Delegation(
                new UUID(1, 2), BODY, null, "president", "POWER", null, null, 1, PeriodLength.YEAR, from, until);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
