package org.foundationops.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.grants.application.domain.ApplicationChange;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/** What every change of an application leaves behind: its message and its audit entry. */
@ApplicationScoped
class ApplicationChanges {

    static final String NOUN = "grant-application";

    private final ApplicationRepository applications;
    private final Outbox outbox;
    private final Audit audit;
    private final DecisionRequests requests;

    ApplicationChanges(ApplicationRepository applications, Outbox outbox, Audit audit, DecisionRequests requests) {
        this.applications = applications;
        this.requests = requests;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Records the change; the words of a reason go into the audit trail, where they can be erased. */
    void record(GrantApplication application, ApplicationChange change, @Nullable String reason) {
        applications.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.grants.grant-application." + participle + ".v1",
                NOUN,
                application.id(),
                application.version(),
                ApplicationState.of(application)));
        audit.record(AuditEntry.of(participle, NOUN, application.id())
                .with("applicantId", application.applicantId())
                .with("eventId", application.eventId().orElse(null))
                .with("awardId", application.awardId().orElse(null))
                .with("delegationId", application.delegationId().orElse(null))
                .with(
                        "decidingBodyId",
                        application.decision().map(RecordedDecision::bodyId).orElse(null))
                .with(
                        "decidedOn",
                        application.decision().map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        application
                                .decision()
                                .map(RecordedDecision::minuteReference)
                                .orElse(null))
                .with(
                        "motionId",
                        application.decision().map(RecordedDecision::motionId).orElse(null))
                .reason(reason));
        // Nobody has to answer what was asked about an application that is decided or withdrawn.
        if (!application.isOpen()) {
            requests.withdrawWaiting(Approvals.POWER, application.id());
        }
    }

    /** A request is an aggregate with messages of its own, so the application leaves an audit entry only. */
    void recordRequest(GrantApplication application, UUID requestId, UUID bodyId) {
        audit.record(AuditEntry.of("put-before-body", NOUN, application.id())
                .with("requestId", requestId)
                .with("bodyId", bodyId));
    }

    void recordRequestTakenBack(GrantApplication application, UUID requestId) {
        audit.record(
                AuditEntry.of("taken-back-from-body", NOUN, application.id()).with("requestId", requestId));
    }

    private static String participle(ApplicationChange change) {
        return switch (change) {
            case ApplicationChange.Submitted submitted -> "submitted";
            case ApplicationChange.LeadTimeWaived waived -> "lead-time-waived";
            case ApplicationChange.Approved approved -> "approved";
            case ApplicationChange.Rejected rejected -> "rejected";
            case ApplicationChange.Withdrawn withdrawn -> "withdrawn";
        };
    }
}
