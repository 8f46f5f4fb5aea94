package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
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
    private final CorporateMails mails;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    CorporateEndings(
            CorporateMembershipChanges changes,
            RenewalRepository renewals,
            RenewalChanges renewalChanges,
            InvoiceRepository invoices,
            InvoiceChanges invoiceChanges,
            Reminders reminders,
            CorporateMails mails,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.changes = changes;
        this.renewals = renewals;
        this.renewalChanges = renewalChanges;
        this.invoices = invoices;
        this.invoiceChanges = invoiceChanges;
        this.reminders = reminders;
        this.mails = mails;
        this.calendar = calendar;
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
                .ifPresent(representative -> remind(membership, change, representative, now));
        switch (change) {
            case CorporateChange.Lapsed lapsed -> windUp(membership);
            case CorporateChange.RenewalDue due -> {}
            case CorporateChange.Suspended suspended -> {}
        }
    }

    private void remind(
            CorporateMembership membership, CorporateChange.ByDate change, UUID representative, Instant now) {
        Reminder reminder = new Reminder(
                UuidV7.next(), kind(change), membership.id(), change.at(), membership.id(), representative, now);
        String organisation = mails.nameOf(membership.organisationId());
        switch (change) {
            case CorporateChange.RenewalDue due -> {
                Instant paidUntil = membership.deadlines().orElseThrow().paidUntil();
                String lastDay = calendar.dayOf(paidUntil.minusNanos(1)).toString();
                reminders.issue(reminder, Map.of("organisation", organisation, "until", lastDay), paidUntil);
            }
            case CorporateChange.Suspended suspended -> reminders.issue(reminder, since(organisation, change), null);
            case CorporateChange.Lapsed lapsed -> reminders.issue(reminder, since(organisation, change), null);
        }
    }

    private Map<String, String> since(String organisation, CorporateChange.ByDate change) {
        return Map.of(
                "organisation",
                organisation,
                "since",
                calendar.dayOf(change.at()).toString());
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
