package org.foundationops.grants.application;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.grants.application.domain.ApplicationStatus;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.application.domain.GrantKind;
import org.foundationops.grants.decision.DecisionView;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** An application as all services know it; what it says in words, and names, stay here. */
record ApplicationState(
        UUID id,
        long version,
        UUID applicantId,
        GrantKind kind,
        @Nullable UUID eventId,
        String country,
        Money requested,
        ApplicationStatus status,
        Instant submittedAt,
        boolean isLeadTimeWaived,
        @Nullable DecisionView decision,
        @Nullable UUID awardId,
        @Nullable UUID delegationId) {

    static ApplicationState of(GrantApplication application) {
        return new ApplicationState(
                application.id(),
                application.version(),
                application.applicantId(),
                application.kind(),
                application.eventId().orElse(null),
                application.recipient().country(),
                application.requested(),
                application.status(),
                application.submittedAt(),
                application.waiver().isPresent(),
                application.decision().map(DecisionView::of).orElse(null),
                application.awardId().orElse(null),
                application.delegationId().orElse(null));
    }
}
