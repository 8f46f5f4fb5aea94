package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.membership.corporate.domain.Capacity;
import org.foundationops.membership.corporate.domain.CorporateChange;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceChange;
import org.foundationops.membership.corporate.domain.Outcome;
import org.foundationops.membership.corporate.domain.Payment;
import org.foundationops.membership.corporate.domain.PaymentReversal;
import org.foundationops.membership.corporate.domain.Renewal;
import org.foundationops.membership.corporate.domain.RenewalChange;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.organisation.OrganisationRepository;

/**
 * What the representative of an organisation hears by mail, beside the reminders. Memberships that are taken over from
 * elsewhere are no news to anybody.
 */
@ApplicationScoped
class CorporateMails {

    private final Mails mails;
    private final CorporateMembershipRepository memberships;
    private final OrganisationRepository organisations;

    CorporateMails(Mails mails, CorporateMembershipRepository memberships, OrganisationRepository organisations) {
        this.mails = mails;
        this.memberships = memberships;
        this.organisations = organisations;
    }

    void tell(CorporateMembership membership, CorporateChange change) {
        String reason = CorporateMembershipChanges.NOUN + "/" + membership.id();
        switch (change) {
            case CorporateChange.Applied applied ->
                due(MailKind.CORPORATE_APPLICATION_RECEIVED, membership, reason, Map.of("tier", membership.tier()));
            case CorporateChange.Approved approved ->
                due(
                        MailKind.CORPORATE_DECIDED,
                        membership,
                        reason,
                        decided(membership.tier(), Outcome.APPROVED, membership.decision()));
            case CorporateChange.Rejected rejected ->
                due(
                        MailKind.CORPORATE_DECIDED,
                        membership,
                        reason,
                        decided(membership.tier(), Outcome.REJECTED, membership.decision()));
            case CorporateChange.Invoiced invoiced -> {}
            case CorporateChange.InvoiceVoided voided -> {}
            case CorporateChange.TermPaid paid -> {}
            case CorporateChange.TermCut cut -> {}
            case CorporateChange.ByDate byDate -> {} // the reminders tell
            case CorporateChange.Resigned resigned -> {}
            case CorporateChange.Terminated terminated -> {}
            case CorporateChange.RepresentativeNamed named -> {}
            case CorporateChange.RepresentativeMerged merged -> {}
            case CorporateChange.RepresentativeLeft left -> {}
            case CorporateChange.AlternateRemoved removed -> {}
        }
    }

    void tell(Renewal renewal, RenewalChange change) {
        switch (change) {
            case RenewalChange.Approved approved -> decided(renewal, Outcome.APPROVED);
            case RenewalChange.Rejected rejected -> decided(renewal, Outcome.REJECTED);
            case RenewalChange.Requested requested -> {}
            case RenewalChange.TierChanged changed -> {}
            case RenewalChange.Invoiced invoiced -> {}
            case RenewalChange.Reopened reopened -> {}
            case RenewalChange.Completed completed -> {}
            case RenewalChange.Withdrawn withdrawn -> {}
        }
    }

    void tell(Invoice invoice, InvoiceChange change) {
        switch (change) {
            case InvoiceChange.Sent sent ->
                due(
                        MailKind.INVOICE_SENT,
                        invoice,
                        "invoice/" + invoice.id(),
                        Map.of(
                                "amount", invoice.amount().toString(),
                                "dueOn", invoice.dueOn().toString()));
            case InvoiceChange.Voided voided -> {
                if (invoice.sentAt().isPresent()) {
                    due(
                            MailKind.INVOICE_VOIDED,
                            invoice,
                            "invoice/" + invoice.id(),
                            Map.of("amount", invoice.amount().toString()));
                }
            }
            case InvoiceChange.Drafted drafted -> {}
            case InvoiceChange.Changed changed -> {}
            case InvoiceChange.Paid paid -> {} // the payment tells
            case InvoiceChange.Reversed reversed -> {}
            case InvoiceChange.Credited credited -> {}
        }
    }

    void tellOfPayment(Payment payment, Invoice invoice) {
        due(
                MailKind.PAYMENT_RECEIVED,
                invoice,
                "payment/" + payment.id(),
                Map.of(
                        "amount",
                        payment.amount().toString(),
                        "open",
                        invoice.open().toString()));
    }

    void tellOfReversal(Payment payment, PaymentReversal reversal, Invoice invoice) {
        due(
                MailKind.PAYMENT_REVERSED,
                invoice,
                "payment/" + payment.id() + "/" + reversal.id(),
                Map.of(
                        "amount",
                        payment.amount().toString(),
                        "open",
                        invoice.open().toString()));
    }

    /** What the organisation is called. */
    String nameOf(UUID organisationId) {
        return organisations.get(organisationId).details().displayName();
    }

    private void decided(Renewal renewal, Outcome outcome) {
        due(
                MailKind.RENEWAL_DECIDED,
                memberships.get(renewal.corporateMembershipId()),
                RenewalChanges.NOUN + "/" + renewal.id(),
                decided(renewal.tier(), outcome, renewal.decision()));
    }

    private static Map<String, String> decided(String tier, Outcome outcome, Optional<RecordedDecision> decision) {
        return Map.of(
                "tier",
                tier,
                "outcome",
                outcome.name(),
                "decidedOn",
                decision.orElseThrow().decidedOn().toString());
    }

    private void due(MailKind kind, Invoice invoice, String reason, Map<String, String> values) {
        due(kind, memberships.get(invoice.corporateMembershipId()), reason, values);
    }

    private void due(MailKind kind, CorporateMembership membership, String reason, Map<String, String> values) {
        membership.acting(Capacity.REPRESENTATIVE).ifPresent(representative -> {
            Map<String, String> all = Stream.concat(
                            values.entrySet().stream(),
                            Stream.of(Map.entry("organisation", nameOf(membership.organisationId()))))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            mails.due(new NewMail(kind, representative, reason, all));
        });
    }
}
