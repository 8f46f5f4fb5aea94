package org.foundationops.elections.affiliationcase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.affiliationcase.domain.AffiliationCase;
import org.foundationops.elections.affiliationcase.domain.CaseOutcome;
import org.foundationops.elections.affiliationcase.domain.CaseStatus;
import org.jspecify.annotations.Nullable;

/** The public state of a case, as messages carry it; who proposed whom is for the body alone. */
record AffiliationCaseState(
        UUID id,
        long version,
        UUID bodyId,
        UUID groupId,
        CaseStatus status,
        Instant openedAt,
        Instant noticeDue,
        Instant agreementDue,
        @Nullable CaseOutcome outcome,
        @Nullable Instant resolvedAt,
        List<UUID> personIds,
        List<UUID> leaverIds) {

    static AffiliationCaseState of(AffiliationCase breach) {
        return new AffiliationCaseState(
                breach.id(),
                breach.version(),
                breach.bodyId(),
                breach.groupId(),
                breach.status(),
                breach.openedAt(),
                breach.noticeDue(),
                breach.agreementDue(),
                breach.outcome(),
                breach.resolvedAt(),
                breach.persons(),
                breach.leavers());
    }
}
