package org.foundationops.membership.mail.domain;

import java.util.Set;

/** What a mail is about. Each kind has its templates, which need the values named here. */
public enum MailKind {
    APPLICATION_RECEIVED(Consent.NOT_NEEDED),
    CONSENT_ASKED(Consent.NOT_NEEDED),
    APPLICATION_DECIDED(Consent.NOT_NEEDED, "outcome", "decidedOn"),
    CORPORATE_APPLICATION_RECEIVED(Consent.NOT_NEEDED, "organisation", "tier"),
    CORPORATE_DECIDED(Consent.NOT_NEEDED, "organisation", "tier", "outcome", "decidedOn"),
    RENEWAL_DUE(Consent.REVOCABLE, "organisation", "until"),
    RENEWAL_DECIDED(Consent.NOT_NEEDED, "organisation", "tier", "outcome", "decidedOn"),
    INVOICE_SENT(Consent.NOT_NEEDED, "organisation", "amount", "dueOn"),
    INVOICE_OVERDUE(Consent.NOT_NEEDED, "organisation", "amount", "dueOn"),
    INVOICE_VOIDED(Consent.NOT_NEEDED, "organisation", "amount"),
    PAYMENT_RECEIVED(Consent.NOT_NEEDED, "organisation", "amount", "open"),
    PAYMENT_REVERSED(Consent.NOT_NEEDED, "organisation", "amount", "open"),
    CORPORATE_SUSPENDED(Consent.NOT_NEEDED, "organisation", "since"),
    CORPORATE_LAPSED(Consent.NOT_NEEDED, "organisation", "since"),
    /** By the conduct team, as the next three are. */
    SUSPENDED(Consent.NOT_NEEDED, "from", "until"),
    SUSPENSION_LIFTED(Consent.NOT_NEEDED),
    ORGANISATION_SUSPENDED(Consent.NOT_NEEDED, "organisation", "from", "until"),
    ORGANISATION_SUSPENSION_LIFTED(Consent.NOT_NEEDED, "organisation"),
    GROUP_INVITED(Consent.REVOCABLE, "group"),
    GROUP_OPT_IN_DUE(Consent.NOT_NEEDED, "group", "answerBy"),
    GROUP_REPORT_DUE(Consent.REVOCABLE, "group", "period", "dueOn"),
    REGISTRATION_OPEN(Consent.NOT_NEEDED, "election", "closesAt", "manifestHash"),
    VOTING_OPEN(Consent.NOT_NEEDED, "election", "closesAt"),
    VOTING_TOKEN_ISSUED(Consent.NOT_NEEDED, "election"),
    VOTING_REMINDER(Consent.REVOCABLE, "election", "closesAt"),
    GRANT_DECIDED(Consent.NOT_NEEDED, "requested", "outcome", "decidedOn"),
    EMAIL_CHANGE_ASKED(Consent.NOT_NEEDED),
    ERASURE_ASKED(Consent.NOT_NEEDED, "erasedOn");

    /** Whether somebody may say that they do not want such mails. */
    private enum Consent {
        /** The law, a contract or the bylaws ask for this mail: an invoice, a decision, the notice of a vote. */
        NOT_NEEDED,
        REVOCABLE
    }

    private final Consent consent;
    private final Set<String> placeholders;

    MailKind(Consent consent, String... placeholders) {
        this.consent = consent;
        this.placeholders = Set.of(placeholders);
    }

    public boolean mayBeUnsubscribed() {
        return consent == Consent.REVOCABLE;
    }

    /** What the templates are filled with, beside the name of the recipient. */
    public Set<String> placeholders() {
        return placeholders;
    }
}
