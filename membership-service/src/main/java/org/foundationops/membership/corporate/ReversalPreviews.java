package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.CorporateStatus;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceChange;
import org.foundationops.membership.corporate.domain.InvoiceStatus;
import org.foundationops.membership.corporate.domain.Payment;
import org.foundationops.membership.electorate.ElectorateRepository;
import org.foundationops.membership.electorate.domain.Voter;

/** Plays a reversal through by the same rules, on copies that are thrown away. */
@ApplicationScoped
class ReversalPreviews {

    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final PaymentReversalRepository reversals;
    private final CorporateMembershipRepository memberships;
    private final ElectorateRepository electorates;
    private final CorporatePolicies policies;
    private final TransactionTime time;

    ReversalPreviews(
            InvoiceRepository invoices,
            PaymentRepository payments,
            PaymentReversalRepository reversals,
            CorporateMembershipRepository memberships,
            ElectorateRepository electorates,
            CorporatePolicies policies,
            TransactionTime time) {
        this.invoices = invoices;
        this.payments = payments;
        this.reversals = reversals;
        this.memberships = memberships;
        this.electorates = electorates;
        this.policies = policies;
        this.time = time;
    }

    @Transactional
    ReversalPreview of(UUID invoiceId, UUID paymentId) {
        Invoice invoice = invoices.get(invoiceId);
        Payment payment = payments.get(invoiceId, paymentId);
        reversals.requireNone(paymentId);
        CorporateMembership membership = memberships.get(invoice.corporateMembershipId());
        Instant now = time.now();
        List<UUID> voters = votersFor(membership, now);
        detach(membership, invoice);
        InvoiceStatus invoiceBefore = invoice.status();
        CorporateStatus membershipBefore = membership.statusAt(now);
        Money paidBefore = invoice.paid();
        switch (invoice.reverse(payment)) {
            case InvoiceChange.PaidNoMore unpaid -> membership.cutTerm(invoice, now, policies.at(now));
            case InvoiceChange.PaymentReversed part -> {}
        }
        return new ReversalPreview(
                invoiceId,
                paymentId,
                now,
                new ReversalPreview.InvoiceStatuses(invoiceBefore, invoice.status()),
                new ReversalPreview.Amounts(paidBefore, invoice.paid()),
                new ReversalPreview.CorporateStatuses(membershipBefore, membership.statusAt(now)),
                membership.hasVoteAt(now) ? List.of() : voters);
    }

    private List<UUID> votersFor(CorporateMembership membership, Instant now) {
        return electorates.at(now).voters().stream()
                .filter(voter -> membership.organisationId().equals(voter.organisationId()))
                .map(Voter::personId)
                .toList();
    }

    /** From here on nothing that happens to them reaches the database. */
    private void detach(CorporateMembership membership, Invoice invoice) {
        membership.terms();
        membership.representatives();
        EntityManager session = memberships.getEntityManager();
        session.detach(membership);
        session.detach(invoice);
    }
}
