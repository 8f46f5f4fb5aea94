package org.foundationops.membership.corporate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.NOW;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.ORGANISATION;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.REPRESENTATIVE;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.RULES;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.SECRETARY;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.active;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.approved;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.decision;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.invoice;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.renewal;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.tiers;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Terms, renewals, what dates make of them, and how a membership ends. */
class CorporateTermsTest {

    private static final Instant PAID_AT = Instant.parse("2026-03-10T15:00:00Z");
    // Term end 2027-03-10, of which the 24th hour counts.
    private static final Instant END = Instant.parse("2027-03-11T00:00:00Z");
    private static final Instant NEXT_END = Instant.parse("2028-03-11T00:00:00Z");

    private final CorporateMembership membership = active(PAID_AT);
    private final UUID id = membership.id();

    @Test
    void thirtyDaysBeforeTheEndTheRenewalIsDueAndTheVoteStays() {
        Instant dueAt = Instant.parse("2027-02-08T00:00:00Z");

        assertThat(membership.statusAt(dueAt.minusNanos(1000))).isEqualTo(CorporateStatus.ACTIVE);
        assertThat(membership.statusAt(dueAt)).isEqualTo(CorporateStatus.RENEWAL_DUE);
        assertThat(membership.hasVoteAt(dueAt)).isTrue();
        assertThat(membership.statusAt(END.minusNanos(1000))).isEqualTo(CorporateStatus.RENEWAL_DUE);
    }

    @Test
    void unpaidAtTheEndItIsSuspendedAndAfterNinetyDaysLapsed() {
        Instant lapse = Instant.parse("2027-06-09T00:00:00Z");

        assertThat(membership.statusAt(END)).isEqualTo(CorporateStatus.SUSPENDED);
        assertThat(membership.statusAt(lapse.minusNanos(1000))).isEqualTo(CorporateStatus.SUSPENDED);
        assertThat(membership.statusAt(lapse)).isEqualTo(CorporateStatus.LAPSED);
    }

    @Test
    void daysEndInTheZoneOfTheFoundation() {
        TermRules newYork = new TermRules(12, 30, 90, ZoneId.of("America/New_York"));
        CorporateMembership there = approved();

        there.payTerm(invoice(there, "2200.00"), Instant.parse("2026-03-11T02:00:00Z"), newYork);

        // Paid on 10 March there; summer time begins on 14 March 2027, between the end and the lapse.
        assertThat(there.deadlines())
                .contains(new Deadlines(
                        Instant.parse("2027-02-08T05:00:00Z"),
                        Instant.parse("2027-03-11T05:00:00Z"),
                        Instant.parse("2027-06-09T04:00:00Z")));
    }

    @Test
    void afterAnOutageEverythingThatIsDueComesOnceAtTheInstantOfItsDate() {
        // The clock was down from 8 to 12 February and runs on the 13th.
        Instant thirteenth = Instant.parse("2027-02-13T06:00:00Z");
        assertThat(membership.advance(Instant.parse("2027-02-07T23:59:59Z"))).isEmpty();

        assertThat(membership.advance(thirteenth))
                .contains(new CorporateChange.RenewalDue(id, ORGANISATION, Instant.parse("2027-02-08T00:00:00Z")));
        assertThat(membership.advance(thirteenth)).isEmpty();

        assertThat(changesBy(Instant.parse("2028-01-01T00:00:00Z")))
                .containsExactly(
                        new CorporateChange.Suspended(id, ORGANISATION, END),
                        new CorporateChange.Lapsed(id, ORGANISATION, Instant.parse("2027-06-09T00:00:00Z")));
        assertThat(membership.standing()).isEqualTo(Standing.LAPSED);
        assertThat(membership.endedAt()).contains(Instant.parse("2027-06-09T00:00:00Z"));
    }

    @Test
    void aRenewalIsRequestedFromWhenItIsDueUntilTheLapse() {
        assertThatExceptionOfType(RenewalNotDue.class)
                .isThrownBy(() -> renewal(membership, "BRONZE", Instant.parse("2027-02-07T23:59:59Z")));
        assertThatExceptionOfType(RenewalNotDue.class)
                .isThrownBy(() -> renewal(membership, "BRONZE", Instant.parse("2027-06-09T00:00:00Z")));
        assertThatExceptionOfType(RenewalNotDue.class).isThrownBy(() -> renewal(approved(), "BRONZE", NOW));
        assertThatExceptionOfType(RenewalOpen.class)
                .isThrownBy(() -> Renewal.request(id, membership, true, "BRONZE", tiers(), END));
    }

    @Test
    void aRenewalChangesNothingBeforeItIsPaidAndThenFollowsTheRunningTerm() {
        Instant requested = Instant.parse("2027-02-20T09:00:00Z");
        Invoice invoice = renewal(membership, "SILVER", requested);
        assertThat(membership.tier()).isEqualTo("BRONZE");
        assertThat(membership.terms()).hasSize(1);

        Instant paid = Instant.parse("2027-03-01T09:00:00Z");
        assertThat(membership.payTerm(invoice, paid, RULES)).contains(new CorporateChange.Renewed(id, ORGANISATION));

        assertThat(membership.terms().getLast())
                .isEqualTo(new Term(END, NEXT_END, paid, NEXT_END, "SILVER", invoice.id()));
        assertThat(membership.statusAt(paid)).isEqualTo(CorporateStatus.ACTIVE);
        assertThat(membership.tierAt(END.minusNanos(1000))).isEqualTo("BRONZE");
        assertThat(membership.tierAt(END)).isEqualTo("SILVER");
        assertThat(membership.representatives()).hasSize(1);
    }

    @Test
    void paidAfterTheEndTheNextTermBeginsAtThatInstantAndTheGapStays() {
        Instant paid = Instant.parse("2027-04-02T09:00:00Z");
        Invoice invoice = renewal(membership, "BRONZE", END);

        membership.payTerm(invoice, paid, RULES);

        assertThat(membership.hasVoteAt(paid.minusNanos(1000))).isFalse();
        assertThat(membership.hasVoteAt(paid)).isTrue();
        assertThat(membership.terms().getLast().until()).isEqualTo(Instant.parse("2028-04-03T00:00:00Z"));
    }

    @Test
    void aReversalEndsTheTermNowAndChangesNoPast() {
        CorporateMembership first = approved();
        Invoice invoice = invoice(first, "2200.00");
        first.payTerm(invoice, PAID_AT, RULES);
        Instant now = Instant.parse("2026-06-01T12:00:00Z");

        assertThat(first.cutTerm(invoice, now, RULES)).contains(new CorporateChange.TermCut(id, ORGANISATION));

        assertThat(first.statusAt(now)).isEqualTo(CorporateStatus.INVOICED);
        assertThat(first.hasVoteAt(now.minusNanos(1000))).isTrue();
        assertThat(first.hasVoteAt(now)).isFalse();
        assertThat(first.advance(Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void paidAgainATermGoesOnUntilItsFirstEnd() {
        CorporateMembership first = approved();
        Invoice invoice = invoice(first, "2200.00");
        first.payTerm(invoice, PAID_AT, RULES);
        first.cutTerm(invoice, Instant.parse("2026-06-01T12:00:00Z"), RULES);
        Instant again = Instant.parse("2026-06-05T12:00:00Z");

        first.payTerm(invoice, again, RULES);

        assertThat(first.terms().getLast()).isEqualTo(new Term(again, END, again, END, "BRONZE", invoice.id()));
        assertThat(first.statusAt(again)).isEqualTo(CorporateStatus.ACTIVE);
    }

    @Test
    void theReversalOfARenewalPaidAheadLeavesTheRunningTerm() {
        Instant paid = Instant.parse("2027-03-01T09:00:00Z");
        Invoice invoice = renewal(membership, "SILVER", paid);
        membership.payTerm(invoice, paid, RULES);
        Instant now = Instant.parse("2027-03-05T09:00:00Z");

        membership.cutTerm(invoice, now, RULES);

        assertThat(membership.statusAt(now)).isEqualTo(CorporateStatus.RENEWAL_DUE);
        assertThat(membership.statusAt(END)).isEqualTo(CorporateStatus.SUSPENDED);
        assertThat(membership.deadlines().map(Deadlines::paidUntil)).contains(END);
    }

    @Test
    void theReversalOfATermThatHasRunChangesNothingForTheMembershipAndNorDoesPayingAgain() {
        CorporateMembership first = approved();
        Invoice invoice = invoice(first, "2200.00");
        first.payTerm(invoice, PAID_AT, RULES);
        Instant later = Instant.parse("2027-04-01T00:00:00Z");

        assertThat(first.cutTerm(invoice, later, RULES)).isEmpty();
        assertThat(first.payTerm(invoice, later, RULES)).isEmpty();

        assertThat(first.statusAt(later)).isEqualTo(CorporateStatus.SUSPENDED);
    }

    @Test
    void whoResignsHasNoVoteFromThatInstantOn() {
        Instant now = Instant.parse("2026-06-01T12:00:00Z");

        membership.resign(now);

        assertThat(membership.statusAt(now)).isEqualTo(CorporateStatus.RESIGNED);
        assertThat(membership.hasVoteAt(now)).isFalse();
        assertThat(membership.hasVoteAt(now.minusNanos(1000))).isTrue();
        assertThatExceptionOfType(CorporateMembershipEnded.class).isThrownBy(() -> membership.resign(now));
        assertThatExceptionOfType(CorporateMembershipEnded.class)
                .isThrownBy(() -> membership.terminate(decision(), SECRETARY, now));
        assertThatExceptionOfType(CorporateMembershipEnded.class)
                .isThrownBy(() -> membership.name(SECRETARY, Capacity.ALTERNATE, now));
    }

    @Test
    void aBodyTerminatesAMembershipAndItsRepresentativeDoesNotRecordThat() {
        Instant now = Instant.parse("2026-06-01T12:00:00Z");
        assertThatExceptionOfType(OwnCorporateMembership.class)
                .isThrownBy(() -> membership.terminate(decision(), REPRESENTATIVE, now));

        membership.terminate(decision(), SECRETARY, now);

        assertThat(membership.statusAt(now)).isEqualTo(CorporateStatus.TERMINATED);
        assertThat(membership.termination()).contains(decision());
    }

    @Test
    void whatLapsedByDateHasEndedBeforeTheClockSaysSo() {
        assertThatExceptionOfType(CorporateMembershipEnded.class)
                .isThrownBy(() -> membership.resign(Instant.parse("2027-06-09T00:00:00Z")));
    }

    @Test
    void anAlternateIsRemovedOnce() {
        membership.name(SECRETARY, Capacity.ALTERNATE, NOW);
        Instant later = NOW.plusSeconds(60);

        membership.removeAlternate(later);

        assertThat(membership.acting(Capacity.ALTERNATE)).isEmpty();
        assertThat(membership.acting(Capacity.REPRESENTATIVE)).contains(REPRESENTATIVE);
        assertThatExceptionOfType(NoAlternate.class).isThrownBy(() -> membership.removeAlternate(later));
    }

    private List<CorporateChange.ByDate> changesBy(Instant now) {
        List<CorporateChange.ByDate> changes = new ArrayList<>();
        for (Optional<CorporateChange.ByDate> next = membership.advance(now);
                next.isPresent();
                next = membership.advance(now)) {
            changes.add(next.get());
        }
        return changes;
    }
}
