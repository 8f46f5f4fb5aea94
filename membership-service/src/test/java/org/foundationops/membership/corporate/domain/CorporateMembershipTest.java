package org.foundationops.membership.corporate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.NOW;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.ORGANISATION;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.REPRESENTATIVE;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.RULES;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.SECRETARY;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.TODAY;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.active;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.applied;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.approved;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.bronzeAt;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.decision;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.invoice;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.payment;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.usd;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.pricelist.domain.TierNotOffered;
import org.junit.jupiter.api.Test;

/** The first and the last test vectors of corporate membership are among these. */
class CorporateMembershipTest {

    private static final UUID SOMEBODY = new UUID(0, 9);
    private static final Instant PAID_AT = Instant.parse("2026-03-10T15:00:00Z");
    private static final Instant END = Instant.parse("2027-03-11T00:00:00Z");

    @Test
    void approvedAtBronze2200AnInvoiceOf2000IsRefused() {
        assertThatExceptionOfType(InvoiceBelowPrice.class)
                .isThrownBy(() -> invoice(approved(), "2000.00"))
                .withMessage(
                        "The price of BRONZE on the day of approval is 2200.00 USD, the invoice is of 2000.00 USD.");
    }

    @Test
    void with1000PaidThereIsNoVoteAndWithTheRestItIsActiveAtThatInstant() {
        CorporateMembership membership = approved();
        Invoice invoice = invoice(membership, "2200.00");

        assertThat(invoice.pay(payment("1000.00", "A", NOW), TODAY)).isInstanceOf(InvoiceChange.PaidInPart.class);
        assertThat(membership.hasVoteAt(NOW)).isFalse();
        assertThat(membership.statusAt(NOW)).isEqualTo(CorporateStatus.INVOICED);

        Instant later = NOW.plusSeconds(60);
        InvoiceChange.Paid paid = invoice.pay(payment("1200.00", "B", later), TODAY);
        assertThat(paid)
                .isInstanceOfSatisfying(
                        InvoiceChange.PaidInFull.class, full -> membership.payTerm(invoice, full.at(), RULES));

        Instant end = Instant.parse("2027-03-12T00:00:00Z");
        assertThat(membership.terms()).containsExactly(new Term(later, end, later, end, "BRONZE", invoice.id()));
        assertThat(membership.hasVoteAt(later.minusNanos(1000))).isFalse();
        assertThat(membership.hasVoteAt(later)).isTrue();
        assertThat(membership.statusAt(later)).isEqualTo(CorporateStatus.ACTIVE);
    }

    @Test
    void unpaidAtTheEndItIsSuspendedAndHasNoVoteOnTheDayAfter() {
        // Term end 2027-03-10, record date 2027-03-11.
        CorporateMembership membership = active(PAID_AT);

        assertThat(membership.hasVoteAt(Instant.parse("2027-03-10T23:59:59.999999Z")))
                .isTrue();
        assertThat(membership.hasVoteAt(Instant.parse("2027-03-11T00:00:00Z"))).isFalse();
        assertThat(membership.statusAt(END)).isEqualTo(CorporateStatus.SUSPENDED);
    }

    @Test
    void mayBeBilledMoreThanThePrice() {
        assertThat(invoice(approved(), "2500.00").amount()).isEqualTo(usd("2500.00"));
    }

    @Test
    void isBilledInTheCurrencyOfThePriceList() {
        assertThatExceptionOfType(WrongCurrency.class)
                .isThrownBy(() -> Invoice.draft(SOMEBODY, approved().dues(), Money.of("9999.00", "EUR"), TODAY))
                .withMessage("The amount is in EUR, the dues are in USD.");
    }

    @Test
    void isBilledOnlyAfterItsApprovalAndOnce() {
        assertThatExceptionOfType(CorporateMembershipNotApproved.class).isThrownBy(() -> invoice(applied(), "2200.00"));
        CorporateMembership membership = approved();
        invoice(membership, "2200.00");
        assertThatExceptionOfType(CorporateMembershipNotApproved.class)
                .isThrownBy(() -> invoice(membership, "2200.00"));
    }

    @Test
    void thePriceIsThatOfTheListOnTheDayOfApproval() {
        CorporateMembership membership = applied();

        membership.decide(Outcome.APPROVED, decision(), SECRETARY, bronzeAt("2000.00"));

        assertThat(membership.price()).contains(usd("2000.00"));
        assertThat(invoice(membership, "2000.00").amount()).isEqualTo(usd("2000.00"));
    }

    @Test
    void aTierThatIsNotOfferedCannotBeAppliedFor() {
        assertThatExceptionOfType(TierNotOffered.class)
                .isThrownBy(() -> CorporateMembership.apply(
                        SOMEBODY,
                        ORGANISATION,
                        false,
                        "TIN",
                        bronzeAt("2200.00"),
                        new Representatives(REPRESENTATIVE, null),
                        NOW));
    }

    @Test
    void anOrganisationHasOneMembership() {
        assertThatExceptionOfType(OrganisationAlreadyMember.class)
                .isThrownBy(() -> CorporateMembership.apply(
                        SOMEBODY,
                        ORGANISATION,
                        true,
                        "BRONZE",
                        bronzeAt("2200.00"),
                        new Representatives(REPRESENTATIVE, null),
                        NOW));
    }

    @Test
    void isDecidedOnce() {
        CorporateMembership membership = applied();
        assertThat(membership.decide(Outcome.REJECTED, decision(), SECRETARY, bronzeAt("2200.00")))
                .isEqualTo(new CorporateChange.Rejected(membership.id(), ORGANISATION));

        assertThatExceptionOfType(CorporateMembershipDecided.class)
                .isThrownBy(() -> membership.decide(Outcome.APPROVED, decision(), SECRETARY, bronzeAt("2200.00")))
                .withMessage("The corporate membership is REJECTED.");
    }

    @Test
    void whoRepresentsTheOrganisationDoesNotRecordTheDecision() {
        assertThatExceptionOfType(OwnCorporateMembership.class)
                .isThrownBy(() -> applied().decide(Outcome.APPROVED, decision(), REPRESENTATIVE, bronzeAt("2200.00")));
    }

    @Test
    void representativeAndAlternateAreTwoPersons() {
        assertThatExceptionOfType(AlternateIsRepresentative.class)
                .isThrownBy(() -> new Representatives(REPRESENTATIVE, REPRESENTATIVE));
        assertThatExceptionOfType(AlternateIsRepresentative.class)
                .isThrownBy(() -> applied().name(REPRESENTATIVE, Capacity.ALTERNATE, NOW));
    }

    @Test
    void namingAnotherRepresentativeEndsTheFirstAtThatInstant() {
        CorporateMembership membership = applied(new Representatives(REPRESENTATIVE, SECRETARY));
        Instant later = NOW.plusSeconds(60);

        membership.name(SOMEBODY, Capacity.REPRESENTATIVE, later);

        assertThat(membership.representatives())
                .containsExactly(
                        new Representation(REPRESENTATIVE, Capacity.REPRESENTATIVE, NOW, later, NOW),
                        new Representation(SECRETARY, Capacity.ALTERNATE, NOW, null, NOW),
                        new Representation(SOMEBODY, Capacity.REPRESENTATIVE, later, null, later));
        assertThat(membership.isRepresentedBy(REPRESENTATIVE)).isFalse();
        assertThat(membership.isRepresentedBy(SOMEBODY)).isTrue();
    }

    @Test
    void ofTwoNamedAtOnceOneActsFromWhereTheOtherEnds() {
        CorporateMembership membership = applied();
        Instant later = NOW.plusSeconds(60);
        membership.name(SOMEBODY, Capacity.REPRESENTATIVE, later);

        // begun before the change above, made after it
        membership.name(SECRETARY, Capacity.REPRESENTATIVE, NOW.plusSeconds(30));

        assertThat(membership.representatives())
                .containsExactly(
                        new Representation(REPRESENTATIVE, Capacity.REPRESENTATIVE, NOW, later, NOW),
                        new Representation(SOMEBODY, Capacity.REPRESENTATIVE, later, later, later),
                        new Representation(SECRETARY, Capacity.REPRESENTATIVE, later, null, later));
    }

    @Test
    void onlyItsRepresentativesAndASecretarySpeakForAnOrganisation() {
        CorporateMembership membership = applied();
        Representatives named = new Representatives(REPRESENTATIVE, SECRETARY);

        new Speaker(REPRESENTATIVE, false).requireMaySpeakFor(membership);
        new Speaker(SOMEBODY, true).requireMaySpeakFor(membership);
        new Speaker(SECRETARY, false).requireMayApplyFor(named);
        assertThatExceptionOfType(NotTheRepresentative.class)
                .isThrownBy(() -> new Speaker(SOMEBODY, false).requireMaySpeakFor(membership));
        assertThatExceptionOfType(NotTheRepresentative.class)
                .isThrownBy(() -> new Speaker(SOMEBODY, false).requireMayApplyFor(named));
    }
}
