package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.application.domain.ApplicationChange;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** What every change of an application leaves behind: its message, its mails and its audit entry. */
@ApplicationScoped
class ApplicationChanges {

    static final String NOUN = "membership-application";

    private final ApplicationRepository applications;
    private final Outbox outbox;
    private final ApplicationMails mails;
    private final Audit audit;
    private final DecisionRequests decisionRequests;

    ApplicationChanges(
            ApplicationRepository applications,
            Outbox outbox,
            ApplicationMails mails,
            Audit audit,
            DecisionRequests decisionRequests) {
        this.applications = applications;
        this.outbox = outbox;
        this.mails = mails;
        this.audit = audit;
        this.decisionRequests = decisionRequests;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(MembershipApplication application, ApplicationChange change, @Nullable String reason) {
        applications.flush(); // gives the version
        String participle = participle(change);
        // A draft is nobody's business but its author's.
        if (application.submittedAt().isPresent()) {
            outbox.publish(new OutgoingMessage(
                    "foundation.membership.membership-application." + participle + ".v1",
                    NOUN,
                    application.id(),
                    application.version(),
                    ApplicationState.of(application)));
        }
        mails.tell(application, change);
        Optional<RecordedDecision> decision = application.decision();
        audit.record(AuditEntry.of(participle, NOUN, application.id())
                .with("personId", application.applicantId().orElse(null))
                .with("nominatorId", application.nominatorId().orElse(null))
                .with("decidedOn", decision.map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        decision.map(RecordedDecision::minuteReference).orElse(null))
                .with("motionId", decision.map(RecordedDecision::motionId).orElse(null))
                .with("delegationId", application.delegationId().orElse(null))
                .reason(reason));
        // Nobody has to answer what was asked about an application that is decided or withdrawn.
        if (!application.isOpen()) {
            decisionRequests.withdrawWaiting(DecisionService.KIND, application.id());
        }
    }

    /** A request is an aggregate with messages of its own, so the application leaves an audit entry only. */
    void recordRequest(MembershipApplication application, UUID requestId, UUID bodyId) {
        audit.record(AuditEntry.of("put-before-body", NOUN, application.id())
                .with("requestId", requestId)
                .with("bodyId", bodyId));
    }

    private static String participle(ApplicationChange change) {
        return switch (change) {
            case ApplicationChange.Drafted drafted -> "drafted";
            case ApplicationChange.Edited edited -> "edited";
            case ApplicationChange.Submitted submitted -> "submitted";
            case ApplicationChange.ConsentGiven given -> "consent-given";
            case ApplicationChange.ConsentRefused refused -> "consent-refused";
            case ApplicationChange.Withdrawn withdrawn -> "withdrawn";
            case ApplicationChange.Moved moved -> "moved";
            case ApplicationChange.Resumed resumed -> "resumed";
            case ApplicationChange.Approved approved -> "approved";
            case ApplicationChange.Rejected rejected -> "rejected";
            case ApplicationChange.Deferred deferred -> "deferred";
        };
    }
}
