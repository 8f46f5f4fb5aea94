package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.TermRules;
import org.foundationops.membership.reminder.Reminders;

/** The commands of the clock. Each looks again at what is due, under a lock or a unique key, so that two may run. */
@ApplicationScoped
class CorporateDates {

    private final CorporateMembershipRepository memberships;
    private final InvoiceRepository invoices;
    private final CorporateEndings endings;
    private final Reminders reminders;
    private final CorporatePolicies policies;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    CorporateDates(
            CorporateMembershipRepository memberships,
            InvoiceRepository invoices,
            CorporateEndings endings,
            Reminders reminders,
            CorporatePolicies policies,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.memberships = memberships;
        this.invoices = invoices;
        this.endings = endings;
        this.reminders = reminders;
        this.policies = policies;
        this.calendar = calendar;
        this.time = time;
    }

    /** Those that somebody changes at this moment are left for the next time. */
    @Transactional
    void catchUp(List<UUID> membershipIds) {
        memberships.forChangeWhereFree(membershipIds).forEach(endings::catchUp);
    }

    /** Reminds of every overdue invoice of which nobody was reminded, at most so many at a time. */
    @Transactional
    int remindOfOverdue(int limit) {
        Instant now = time.now();
        TermRules rules = policies.at(now);
        List<OverdueInvoice> overdue = invoices.overdue(calendar.dayOf(now), limit);
        overdue.forEach(invoice ->
                reminders.issue(invoice.reminder(rules.endOf(invoice.dueOn()), now), invoice.values(), null));
        return overdue.size();
    }
}
