package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.foundationops.membership.application.domain.ApplicationChange;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.Nominee;
import org.foundationops.membership.application.domain.Outcome;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;

/** Who hears by mail of what happens to an application. */
@ApplicationScoped
class ApplicationMails {

    private final Mails mails;

    ApplicationMails(Mails mails) {
        this.mails = mails;
    }

    void tell(MembershipApplication application, ApplicationChange change) {
        switch (change) {
            case ApplicationChange.Submitted submitted -> submitted(application);
            case ApplicationChange.Approved approved -> decided(application, Outcome.APPROVED);
            case ApplicationChange.Rejected rejected -> decided(application, Outcome.REJECTED);
            case ApplicationChange.Deferred deferred -> decided(application, Outcome.DEFERRED);
            case ApplicationChange.Drafted drafted -> {}
            case ApplicationChange.Edited edited -> {}
            case ApplicationChange.ConsentGiven given -> {}
            case ApplicationChange.ConsentRefused refused -> {}
            case ApplicationChange.Withdrawn withdrawn -> {}
            case ApplicationChange.Moved moved -> {}
            case ApplicationChange.Resumed resumed -> {}
        }
    }

    private void submitted(MembershipApplication application) {
        String reason = reason(application);
        application
                .nominatorId()
                .or(application::applicantId)
                .ifPresent(author -> mails.due(new NewMail(MailKind.APPLICATION_RECEIVED, author, reason, Map.of())));
        application.nominee().ifPresent(nominee -> askForConsent(nominee, application.id(), reason));
    }

    private void askForConsent(Nominee nominee, UUID applicationId, String reason) {
        nominee.knownPerson()
                .ifPresentOrElse(
                        person -> mails.due(new NewMail(MailKind.CONSENT_ASKED, person, reason, Map.of())),
                        () -> mails.dueToNominee(MailKind.CONSENT_ASKED, applicationId, reason));
    }

    private void decided(MembershipApplication application, Outcome outcome) {
        RecordedDecision decision = application.decision().orElseThrow();
        application
                .applicantId()
                .ifPresent(applicant -> mails.due(new NewMail(
                        MailKind.APPLICATION_DECIDED,
                        applicant,
                        reason(application) + "/" + decision.recordedAt(), // what was put off is decided again
                        Map.of(
                                "outcome",
                                outcome.name(),
                                "decidedOn",
                                decision.decidedOn().toString()))));
    }

    private static String reason(MembershipApplication application) {
        return ApplicationChanges.NOUN + "/" + application.id();
    }
}
