package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.CreditNote;
import org.foundationops.membership.corporate.domain.Dues;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Standing;
import org.foundationops.membership.income.BankReferences;
import org.foundationops.membership.income.IncomeService;
import org.jspecify.annotations.Nullable;

/** Commands about invoices; each locks the membership before the invoice. */
@ApplicationScoped
class InvoiceService {

    private final InvoiceRepository invoices;
    private final CorporateMembershipRepository memberships;
    private final CorporateMembershipChanges membershipChanges;
    private final RenewalRepository renewals;
    private final RenewalChanges renewalChanges;
    private final CreditNoteRepository creditNotes;
    private final InvoiceChanges changes;
    private final BankReferences bankReferences;
    private final IncomeService income;
    private final TransactionTime time;

    InvoiceService(
            InvoiceRepository invoices,
            CorporateMembershipRepository memberships,
            CorporateMembershipChanges membershipChanges,
            RenewalRepository renewals,
            RenewalChanges renewalChanges,
            CreditNoteRepository creditNotes,
            InvoiceChanges changes,
            BankReferences bankReferences,
            IncomeService income,
            TransactionTime time) {
        this.invoices = invoices;
        this.memberships = memberships;
        this.membershipChanges = membershipChanges;
        this.renewals = renewals;
        this.renewalChanges = renewalChanges;
        this.creditNotes = creditNotes;
        this.changes = changes;
        this.bankReferences = bankReferences;
        this.income = income;
        this.time = time;
    }

    @Transactional
    Invoice draft(UUID membershipId, NewInvoice request) {
        Invoice invoice = newInvoice(memberships.forChange(membershipId), request);
        changes.record(invoice, invoice.drafted(), null);
        return invoice;
    }

    @Transactional
    Invoice sendAtOnce(UUID membershipId, NewInvoice request) {
        CorporateMembership membership = memberships.forChange(membershipId);
        return send(newInvoice(membership, request), membership);
    }

    @Transactional
    Invoice change(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<ChangedInvoice> patch) {
        lockMembership(id);
        Invoice invoice = invoices.forChange(id);
        IfMatch.require(ifMatch, invoice.version());
        ChangedInvoice changed = patch.apply(ChangedInvoice.of(invoice));
        changes.record(invoice, invoice.change(changed.amount(), changed.dueOn()), null);
        return invoice;
    }

    @Transactional
    Invoice send(UUID id) {
        CorporateMembership membership = lockMembership(id);
        return send(invoices.forChange(id), membership);
    }

    /** Takes an invoice back: what it billed can be billed again. */
    @Transactional
    Invoice markVoid(UUID id, String reason) {
        CorporateMembership membership = lockMembership(id);
        Invoice invoice = invoices.forChange(id);
        changes.record(invoice, invoice.markVoid(time.now()), reason);
        invoice.renewalId()
                .map(renewals::forChange)
                .ifPresentOrElse(
                        renewal -> renewal.unbill(renewals.hasOpenBeside(membership.id(), renewal.id()))
                                .ifPresent(change -> renewalChanges.record(renewal, change, null)),
                        () -> membership
                                .unbill()
                                .ifPresent(change -> membershipChanges.record(membership, change, null)));
        return invoice;
    }

    /** Records money that went back to the member. */
    @Transactional
    Invoice credit(UUID id, NewCreditNote request) {
        CorporateMembership membership = lockMembership(id);
        Invoice invoice = invoices.forChange(id);
        CreditNote note = new CreditNote(UuidV7.next(), id, request.amount(), request.bankReference(), time.now());
        bankReferences.book(request.bankReference(), note.id(), time.now());
        changes.record(
                invoice, invoice.credit(note, membership.statusAt(time.now()).hasEnded()), request.reason());
        creditNotes.persist(note);
        income.recordRefund(note.id(), note.amount());
        return invoice;
    }

    private Invoice newInvoice(CorporateMembership membership, NewInvoice request) {
        Invoice invoice = Invoice.draft(UuidV7.next(), billable(membership), request.amount(), request.dueOn());
        invoices.persist(invoice);
        return invoice;
    }

    /** What can be billed of this membership now. */
    Dues billable(CorporateMembership membership) {
        membership.requireNotEndedAt(time.now());
        Dues dues = duesOf(membership);
        invoices.requireUnbilled(dues);
        return dues;
    }

    /** What is to be billed: the approved renewal of a membership that had its first term, else that term. */
    private Dues duesOf(CorporateMembership membership) {
        return renewals.approvedOf(membership.id())
                .filter(renewal -> membership.standing() == Standing.ACTIVE)
                .map(renewal -> renewal.dues())
                .orElseGet(membership::dues);
    }

    private Invoice send(Invoice invoice, CorporateMembership membership) {
        changes.record(invoice, invoice.send(time.now()), null);
        invoice.renewalId()
                .map(renewals::forChange)
                .ifPresentOrElse(
                        renewal -> renewalChanges.record(renewal, renewal.bill(), null),
                        () -> membershipChanges.record(membership, membership.bill(), null));
        return invoice;
    }

    private CorporateMembership lockMembership(UUID invoiceId) {
        return memberships.forChange(invoices.membershipOf(invoiceId));
    }
}
