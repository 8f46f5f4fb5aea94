package org.foundationops.membership.application;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.Standing;
import org.foundationops.membership.decision.DecisionView;
import org.jspecify.annotations.Nullable;

/** An application as all services know it; the statement stays here, and so does a nominee who has not consented. */
record ApplicationState(
        UUID id,
        long version,
        @Nullable UUID personId,
        @Nullable UUID nominatorId,
        Standing status,
        @Nullable Instant submittedAt,
        @Nullable Instant commentsUntil,
        @Nullable DecisionView decision,
        @Nullable UUID delegationId) {

    static ApplicationState of(MembershipApplication application) {
        return new ApplicationState(
                application.id(),
                application.version(),
                application.applicantId().orElse(null),
                application.nominatorId().orElse(null),
                application.standing(),
                application.submittedAt().orElse(null),
                application.commentsUntil().orElse(null),
                application.decision().map(DecisionView::of).orElse(null),
                application.delegationId().orElse(null));
    }
}
