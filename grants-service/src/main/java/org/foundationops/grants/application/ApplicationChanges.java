package org.foundationops.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.grants.application.domain.ApplicationChange;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
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

    ApplicationChanges(ApplicationRepository applications, Outbox outbox, Audit audit) {
        this.applications = applications;
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
                .reason(reason));
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
