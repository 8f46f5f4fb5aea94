package org.foundationops.membership.corporate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.pricelist.domain.PriceList;

/** Memberships on their way: applied, approved, invoiced. */
final class CorporateFixtures {

    static final UUID ORGANISATION = new UUID(0, 2);
    static final UUID REPRESENTATIVE = new UUID(0, 7);
    static final UUID SECRETARY = new UUID(0, 8);
    static final Instant NOW = Instant.parse("2026-03-11T08:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    static final LocalDate APPROVED_ON = LocalDate.parse("2026-03-10");

    static final TermRules RULES = new TermRules(12, 30, 90, ZoneOffset.UTC);

    private CorporateFixtures() {}

    static CorporateMembership applied() {
        return applied(new Representatives(REPRESENTATIVE, null));
    }

    static CorporateMembership applied(Representatives named) {
        return CorporateMembership.apply(
                new UUID(0, 1), ORGANISATION, false, "BRONZE", bronzeAt("2200.00"), named, NOW);
    }

    static CorporateMembership approved() {
        CorporateMembership membership = applied();
        membership.decide(Outcome.APPROVED, decision(), SECRETARY, bronzeAt("2200.00"));
        return membership;
    }

    static RecordedDecision decision() {
        return new RecordedDecision(APPROVED_ON, "Board 2026-03, item 5", null, NOW);
    }

    static PriceList bronzeAt(String price) {
        return list(Map.of("BRONZE", usd(price)));
    }

    static PriceList tiers() {
        return list(Map.of("BRONZE", usd("2200.00"), "SILVER", usd("5500.00")));
    }

    private static PriceList list(Map<String, Money> prices) {
        LocalDate before = LocalDate.parse("2023-12-31");
        return PriceList.publish(new UUID(0, 3), LocalDate.parse("2024-01-01"), prices, "current list", before);
    }

    static Invoice invoice(CorporateMembership membership, String amount) {
        Invoice invoice = sent(new UUID(0, 4), membership.dues(), amount, NOW);
        membership.bill();
        return invoice;
    }

    static Invoice sent(UUID id, Dues dues, String amount, Instant at) {
        Invoice invoice = Invoice.draft(id, dues, usd(amount), LocalDate.parse("2026-04-10"));
        invoice.send(at);
        return invoice;
    }

    static Payment payment(String amount, String bankReference, Instant recordedAt) {
        return new Payment(UUID.randomUUID(), new UUID(0, 4), usd(amount), bankReference, TODAY, recordedAt);
    }

    /** Approved, billed 2,200 and paid at that instant. */
    static CorporateMembership active(Instant paidAt) {
        CorporateMembership membership = approved();
        membership.payTerm(invoice(membership, "2200.00"), paidAt, RULES);
        return membership;
    }

    /** A renewal that is approved, billed and not paid yet. */
    static Invoice renewal(CorporateMembership membership, String tier, Instant requestedAt) {
        Renewal renewal = Renewal.request(new UUID(0, 5), membership, false, tier, tiers(), requestedAt);
        renewal.decide(Outcome.APPROVED, decision(), tiers());
        Invoice invoice = sent(
                new UUID(0, 6), renewal.dues(), renewal.price().orElseThrow().amount(), requestedAt);
        renewal.bill();
        return invoice;
    }

    static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
