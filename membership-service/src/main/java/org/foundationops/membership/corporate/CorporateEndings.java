package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.Capacity;
import org.foundationops.membership.corporate.domain.CorporateChange;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Renewal;
import org.foundationops.membership.reminder.Reminders;
import org.foundationops.membership.reminder.domain.Reminder;
import org.foundationops.membership.reminder.domain.ReminderKind;

/** What dates make of a membership, and what is left to do when one has ended, by a date or otherwise. */
@ApplicationScoped
class CorporateEndings {

    private final CorporateMembershipChanges changes;
    private final RenewalRepository renewals;
    private final RenewalChanges renewalChanges;
    private final InvoiceRepository invoices;
    private final InvoiceChanges invoiceChanges;
    private final Reminders reminders;
    private final TransactionTime time;

    CorporateEndings(
            CorporateMembershipChanges changes,
            RenewalRepository renewals,
            RenewalChanges renewalChanges,
            InvoiceRepository invoices,
            InvoiceChanges invoiceChanges,
            Reminders reminders,
            TransactionTime time) {
        this.changes = changes;
        this.renewals = renewals;
        this.renewalChanges = renewalChanges;
        this.invoices = invoices;
        this.invoiceChanges = invoiceChanges;
        this.reminders = reminders;
        this.time = time;
    }

    /** Publishes every change that a date has made and nobody has published, and reminds the representative of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void catchUp(CorporateMembership membership) {
        Instant now = time.now();
        Optional<CorporateChange.ByDate> change = membership.advance(now);
        while (change.isPresent()) {
            announce(membership, change.get(), now);
            change = membership.advance(now);
        }
    }

    private void announce(CorporateMembership membership, CorporateChange.ByDate change, Instant now) {
        changes.record(membership, change, null);
        membership
                .acting(Capacity.REPRESENTATIVE)
                .ifPresent(representative -> reminders.issue(new Reminder(
                        UuidV7.next(),
                        kind(change),
                        membership.id(),
                        change.at(),
                        membership.id(),
                        representative,
                        now)));
        switch (change) {
            case CorporateChange.Lapsed lapsed -> windUp(membership);
            case CorporateChange.RenewalDue due -> {}
            case CorporateChange.Suspended suspended -> {}
        }
    }

    private static ReminderKind kind(CorporateChange.ByDate change) {
        return switch (change) {
            case CorporateChange.RenewalDue due -> ReminderKind.RENEWAL_DUE;
            case CorporateChange.Suspended suspended -> ReminderKind.SUSPENDED;
            case CorporateChange.Lapsed lapsed -> ReminderKind.LAPSED;
        };
    }

    /** The membership has ended: nothing is owed any more, and nothing renewed. Money that came stays where it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void windUp(CorporateMembership membership) {
        changes.nothingToDecide(membership);
        renewals.openOf(membership.id()).forEach(this::abandon);
        invoices.unpaidOf(membership.id()).stream()
                .filter(Invoice::isVoidable)
                .forEach(invoice -> invoiceChanges.record(invoice, invoice.markVoid(time.now()), null));
    }

    private void abandon(Renewal renewal) {
        renewalChanges.record(renewal, renewal.abandon(), null);
        renewalChanges.nothingToDecide(renewal);
    }
}
