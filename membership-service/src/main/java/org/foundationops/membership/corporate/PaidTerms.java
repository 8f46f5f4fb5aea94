package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateChange;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Renewal;

/** What follows for a membership, and for its renewal, when an invoice is paid in full or is so no more. */
@ApplicationScoped
class PaidTerms {

    private final CorporateMembershipChanges changes;
    private final RenewalRepository renewals;
    private final RenewalChanges renewalChanges;
    private final CorporatePolicies policies;
    private final TransactionTime time;

    PaidTerms(
            CorporateMembershipChanges changes,
            RenewalRepository renewals,
            RenewalChanges renewalChanges,
            CorporatePolicies policies,
            TransactionTime time) {
        this.changes = changes;
        this.renewals = renewals;
        this.renewalChanges = renewalChanges;
        this.policies = policies;
        this.time = time;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void begin(CorporateMembership membership, Invoice invoice, Instant paidInFullAt) {
        membership.payTerm(invoice, paidInFullAt, policies.at(paidInFullAt)).ifPresent(change -> {
            changes.record(membership, change, null);
            invoice.renewalId().map(renewals::forChange).ifPresent(this::complete);
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cut(CorporateMembership membership, Invoice invoice) {
        Instant now = time.now();
        membership.cutTerm(invoice, now, policies.at(now)).ifPresent((CorporateChange.TermCut change) -> {
            changes.record(membership, change, null);
            invoice.renewalId().map(renewals::forChange).ifPresent(this::owe);
        });
    }

    private void complete(Renewal renewal) {
        renewalChanges.record(renewal, renewal.complete(), null);
    }

    private void owe(Renewal renewal) {
        renewalChanges.record(renewal, renewal.owe(), null);
    }
}
