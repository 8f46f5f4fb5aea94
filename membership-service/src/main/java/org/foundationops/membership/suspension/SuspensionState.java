package org.foundationops.membership.suspension;

import java.util.List;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.suspension.domain.Suspension;
import org.jspecify.annotations.Nullable;

/** A suspension as all services know it: of whom and when. Nobody else learns why. */
record SuspensionState(
        UUID id,
        long version,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        List<Period> periods) {

    static SuspensionState of(Suspension suspension) {
        return new SuspensionState(
                suspension.id(),
                suspension.version(),
                suspension.subject().personId(),
                suspension.subject().organisationId(),
                List.of(suspension.period()));
    }
}
