package org.foundationops.membership.application;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.Standing;
import org.foundationops.membership.decision.DecisionView;
import org.jspecify.annotations.Nullable;

/** An application as all services know it; the statement stays here. */
record ApplicationState(
        UUID id,
        long version,
        UUID personId,
        Standing status,
        Instant submittedAt,
        Instant commentsUntil,
        @Nullable DecisionView decision) {

    static ApplicationState of(MembershipApplication application) {
        return new ApplicationState(
                application.id(),
                application.version(),
                application.personId(),
                application.standing(),
                application.submittedAt(),
                application.commentsUntil(),
                application.decision().map(DecisionView::of).orElse(null));
    }
}
