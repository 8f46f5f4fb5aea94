package org.foundationops.membership.corporate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.junit.jupiter.api.Test;

/** A company that was a member before this service knew of it. */
class TakenOverMembershipTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final TermRules RULES = new TermRules(12, 30, 90, ZoneOffset.UTC);
    private static final Money PRICE = Money.of("2200.00", "USD");

    @Test
    void itIsActiveFromTheRecordingUntilTheEndOfTheLastDayPaidFor() {
        CorporateMembership membership = takenOver("2026-12-31");

        assertThat(membership.hasVoteAt(NOW.minusNanos(1000))).isFalse();
        assertThat(membership.statusAt(NOW)).isEqualTo(CorporateStatus.ACTIVE);
        assertThat(membership.hasVoteAt(Instant.parse("2026-12-31T23:59:59Z"))).isTrue();
        assertThat(membership.statusAt(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo(CorporateStatus.SUSPENDED);
        assertThat(membership.advance(NOW)).isEmpty();
    }

    @Test
    void aRenewalThatIsDueAlreadyIsDueNowAndNotBefore() {
        CorporateMembership membership = takenOver("2026-03-20");

        assertThat(membership.statusAt(NOW)).isEqualTo(CorporateStatus.RENEWAL_DUE);
        assertThat(membership.advance(NOW))
                .contains(new CorporateChange.RenewalDue(membership.id(), membership.organisationId(), NOW));
    }

    @Test
    void itPaidAtLeastThePriceOfTheDayOfItsApproval() {
        assertThatThrownBy(() -> dues("2199.99", "2026-12-31")).isInstanceOf(InvoiceBelowPrice.class);
        assertThatThrownBy(() ->
                        new DuesPaidBefore("BRONZE", PRICE, Money.of("9000.00", "EUR"), LocalDate.parse("2026-12-31")))
                .isInstanceOf(WrongCurrency.class);
        assertThat(dues("2200.00", "2026-12-31").amount()).isEqualTo(PRICE);
    }

    private static CorporateMembership takenOver(String paidUntil) {
        return CorporateMembership.takeOver(
                new UUID(0, 1),
                new UUID(0, 2),
                dues("2200.00", paidUntil),
                RecordedDecision.ofMeeting(
                        LocalDate.parse("2026-01-10"), "Board, item 4", LocalDate.parse("2026-03-10"), NOW),
                new Representatives(new UUID(0, 3), null),
                NOW,
                RULES);
    }

    private static DuesPaidBefore dues(String amount, String paidUntil) {
        return new DuesPaidBefore("BRONZE", PRICE, Money.of(amount, "USD"), LocalDate.parse(paidUntil));
    }
}
