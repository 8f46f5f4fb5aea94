package org.foundationops.membership.delegation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.conflict.domain.SubjectRef;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Governance, Delegation: limits, times, and what the vectors say. */
class DelegationTest {

    private static final Instant GRANTED = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-04-10T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-04-10");
    private static final UUID BODY = new UUID(1, 1);
    private static final Delegate GROUP = new Delegate(new UUID(1, 2), null);
    private static final Powers POWERS = new Powers(List.of("DECIDE_GRANT"), List.of("ADMIT_INDIVIDUAL_MEMBER"));
    private static final Limits MONEY = new Limits(usd("500.00"), usd("1000.00"), null, PeriodLength.MONTH);
    private static final Limits TWO_A_MONTH = new Limits(null, null, 2, PeriodLength.MONTH);
    private static final Usage NOTHING = new Usage(0, 0);

    @Test
    void aPowerUpTo500ReachesTo500AndOf501TheBodyDecides() {
        Delegation delegation = granted("DECIDE_GRANT", MONEY);

        assertThat(grant(delegation, "500.00", NOTHING).amount()).isEqualTo(usd("500.00"));
        assertThatThrownBy(() -> grant(delegation, "501.00", NOTHING)).isInstanceOf(AboveDecisionLimit.class);
        assertThatThrownBy(() -> grant(delegation, "500.01", NOTHING)).isInstanceOf(AboveDecisionLimit.class);
    }

    @Test
    void ofThreeTimes500UnderAPeriodLimitOf1000TheThirdIsRefused() {
        Delegation delegation = granted("DECIDE_GRANT", MONEY);

        grant(delegation, "500.00", NOTHING);
        grant(delegation, "500.00", new Usage(1, 50_000));
        assertThatThrownBy(() -> grant(delegation, "500.00", new Usage(2, 100_000)))
                .isInstanceOf(PeriodLimitReached.class)
                .hasMessageContaining("0.00 USD is left");
        assertThatThrownBy(() -> grant(delegation, "0.01", new Usage(2, 100_000)))
                .isInstanceOf(PeriodLimitReached.class);
    }

    @Test
    void aPowerWithoutMoneyIsLimitedByANumber() {
        Delegation delegation = granted("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH);

        assertThat(admit(delegation, new Usage(1, 0)).periodStart()).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThatThrownBy(() -> admit(delegation, new Usage(2, 0))).isInstanceOf(PeriodLimitReached.class);
    }

    @Test
    void usesCountInPeriodsOfTheCalendar() {
        assertThat(PeriodLength.MONTH.startOf(LocalDate.parse("2026-12-31"))).isEqualTo("2026-12-01");
        assertThat(PeriodLength.QUARTER.startOf(LocalDate.parse("2026-12-31"))).isEqualTo("2026-10-01");
        assertThat(PeriodLength.YEAR.startOf(LocalDate.parse("2026-12-31"))).isEqualTo("2026-01-01");
        assertThat(PeriodLength.WHOLE.startOf(LocalDate.parse("2026-12-31")))
                .isEqualTo(PeriodLength.WHOLE.startOf(LocalDate.parse("2031-01-01")));
    }

    @Test
    void otherMoneyIsForTheBody() {
        assertThatThrownBy(() -> use(granted("DECIDE_GRANT", MONEY), Money.of("10.00", "EUR"), TODAY, NOTHING))
                .isInstanceOf(DelegationInOtherCurrency.class);
    }

    @Test
    void nothingIsDecidedBeforeItIsGrantedNorByAnotherPower() {
        Delegation proposed = proposed("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH, null, null);
        assertThatThrownBy(() -> admit(proposed, NOTHING)).isInstanceOf(DelegationNotInForce.class);

        proposed.decide(DelegationOutcome.REJECTED, decision(), GRANTED);
        assertThatThrownBy(() -> admit(proposed, NOTHING)).isInstanceOf(DelegationNotInForce.class);
        assertThatThrownBy(() -> proposed.decide(DelegationOutcome.APPROVED, decision(), GRANTED))
                .isInstanceOf(DelegationNotProposed.class);
        assertThatThrownBy(() -> admit(granted("DECIDE_GRANT", MONEY), NOTHING)).isInstanceOf(PowerNotDelegated.class);
    }

    @Test
    void holdsInItsTimeAndNotBeforeItsGrant() {
        Delegation early =
                proposed("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH, GRANTED.minusSeconds(99), GRANTED.plusSeconds(60));
        early.decide(DelegationOutcome.APPROVED, decision(), GRANTED);

        assertThat(early.period()).contains(new Period(GRANTED, GRANTED.plusSeconds(60), GRANTED));
        assertThat(early.statusAt(GRANTED)).isEqualTo(DelegationStatus.IN_FORCE);
        assertThat(early.statusAt(GRANTED.plusSeconds(60))).isEqualTo(DelegationStatus.ENDED);
        assertThatThrownBy(() -> admit(early, NOTHING)).isInstanceOf(DelegationNotInForce.class);

        Delegation later = proposed("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH, NOW.plusSeconds(1), null);
        later.decide(DelegationOutcome.APPROVED, decision(), GRANTED);
        assertThat(later.statusAt(NOW)).isEqualTo(DelegationStatus.ANNOUNCED);
        assertThat(later.statusAt(NOW.plusSeconds(1))).isEqualTo(DelegationStatus.IN_FORCE);
    }

    @Test
    void aGrantAfterTheWantedEndIsRefused() {
        Delegation late = proposed("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH, null, GRANTED);

        assertThatThrownBy(() -> late.decide(DelegationOutcome.APPROVED, decision(), GRANTED))
                .isInstanceOf(DelegationEndsBeforeItBegins.class);
        assertThatThrownBy(() -> proposed("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH, NOW, NOW))
                .isInstanceOf(DelegationEndsBeforeItBegins.class);
    }

    @Test
    void revokedItHoldsUntilThatInstantAndNoLongerThanItWould() {
        Delegation delegation = granted("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH);
        delegation.revoke(decision(), NOW.plusSeconds(60), NOW);

        assertThat(delegation.statusAt(NOW)).isEqualTo(DelegationStatus.IN_FORCE);
        assertThat(delegation.statusAt(NOW.plusSeconds(60))).isEqualTo(DelegationStatus.REVOKED);
        delegation.revoke(decision(), NOW.minusSeconds(60), NOW);
        assertThat(delegation.statusAt(NOW)).isEqualTo(DelegationStatus.REVOKED);
        assertThatThrownBy(() -> delegation.revoke(decision(), NOW, NOW)).isInstanceOf(DelegationOver.class);

        Delegation ending = proposed("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH, null, NOW.plusSeconds(10));
        ending.decide(DelegationOutcome.APPROVED, decision(), GRANTED);
        ending.revoke(decision(), NOW.plusSeconds(60), NOW);
        assertThat(ending.period().orElseThrow().until()).isEqualTo(NOW.plusSeconds(10));
    }

    @Test
    void revokedBeforeItBeginsItNeverWas() {
        Delegation later = proposed("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH, NOW.plusSeconds(60), null);
        later.decide(DelegationOutcome.APPROVED, decision(), GRANTED);

        later.revoke(decision(), NOW, NOW);

        assertThat(later.statusAt(NOW)).isEqualTo(DelegationStatus.REVOKED);
        assertThat(later.statusAt(NOW.plusSeconds(61))).isEqualTo(DelegationStatus.REVOKED);
    }

    @Test
    void aDecisionOlderThanTheDelegationIsNotOneByIt() {
        assertThatThrownBy(() -> use(
                        granted("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH), null, LocalDate.parse("2026-03-09"), NOTHING))
                .isInstanceOf(DecisionBeforeDelegation.class);
        assertThat(use(granted("ADMIT_INDIVIDUAL_MEMBER", TWO_A_MONTH), null, LocalDate.parse("2026-03-10"), NOTHING)
                        .usedAt())
                .isEqualTo(NOW);
    }

    @Test
    void limitsFitThePower() {
        assertThatThrownBy(() -> proposed("DECIDE_GRANT", TWO_A_MONTH, null, null))
                .isInstanceOf(LimitsUnusable.class);
        assertThatThrownBy(() -> proposed("ADMIT_INDIVIDUAL_MEMBER", MONEY, null, null))
                .isInstanceOf(LimitsUnusable.class);
        assertThatThrownBy(() -> money("0.00", "10.00")).isInstanceOf(LimitsUnusable.class);
        assertThatThrownBy(() -> money("10.00", "9.99")).isInstanceOf(LimitsUnusable.class);
        assertThatThrownBy(() -> proposed(
                        "DECIDE_GRANT",
                        new Limits(usd("1.00"), Money.of("1.00", "EUR"), null, PeriodLength.YEAR),
                        null,
                        null))
                .isInstanceOf(LimitsUnusable.class);
        assertThatThrownBy(() -> proposed("BUY_A_YACHT", MONEY, null, null)).isInstanceOf(PowerUnknown.class);
        assertThatThrownBy(() -> new Delegate(BODY, "treasurer")).isInstanceOf(DelegateUnclear.class);
        assertThatThrownBy(() -> new Delegate(null, null)).isInstanceOf(DelegateUnclear.class);
    }

    @Test
    void aProposalCanBeTakenBackOnce() {
        Delegation delegation = proposed("DECIDE_GRANT", MONEY, null, null);
        delegation.withdraw();
        assertThat(delegation.statusAt(NOW)).isEqualTo(DelegationStatus.WITHDRAWN);
        assertThatThrownBy(delegation::withdraw).isInstanceOf(DelegationNotProposed.class);
        assertThatThrownBy(() -> delegation.revoke(decision(), NOW, NOW)).isInstanceOf(DelegationOver.class);
    }

    private static Delegation money(String perDecision, String perPeriod) {
        return proposed(
                "DECIDE_GRANT", new Limits(usd(perDecision), usd(perPeriod), null, PeriodLength.YEAR), null, null);
    }

    private static Delegation proposed(String power, Limits limits, @Nullable Instant from, @Nullable Instant until) {
        return Delegation.propose(new UUID(1, 3), BODY, GROUP, power, limits, POWERS, from, until);
    }

    private static Delegation granted(String power, Limits limits) {
        Delegation delegation = proposed(power, limits, null, null);
        delegation.decide(DelegationOutcome.APPROVED, decision(), GRANTED);
        return delegation;
    }

    private static RecordedDecision decision() {
        return RecordedDecision.ofMeeting(LocalDate.parse("2026-03-10"), "Board, item 9", TODAY, GRANTED);
    }

    private static Use grant(Delegation delegation, String amount, Usage used) {
        return use(delegation, usd(amount), TODAY, used);
    }

    private static Use admit(Delegation delegation, Usage used) {
        return use(delegation, null, TODAY, used);
    }

    private static Use use(Delegation delegation, @Nullable Money amount, LocalDate decidedOn, Usage used) {
        String power = amount == null ? "ADMIT_INDIVIDUAL_MEMBER" : "DECIDE_GRANT";
        DelegatedDecision decision = new DelegatedDecision(
                power, new SubjectRef("application", new UUID(2, 1)), amount, decidedOn, new UUID(2, 2));
        return delegation.use(new UUID(2, 3), decision, used, ZoneOffset.UTC, NOW);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
