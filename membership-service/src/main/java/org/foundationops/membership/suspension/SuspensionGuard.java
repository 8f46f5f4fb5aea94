package org.foundationops.membership.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.erasure.ErasureGuard;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.suspension.domain.ErasureWhileSuspended;

/** Nobody ends a suspension by coming back as somebody new. */
@ApplicationScoped
class SuspensionGuard implements ErasureGuard {

    private final Suspensions suspensions;

    SuspensionGuard(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public void requireErasable(UUID personId, Instant now) {
        List<Period> notOver = suspensions.notOverOf(personId, now);
        if (!notOver.isEmpty()) {
            throw new ErasureWhileSuspended(notOver.getLast().until());
        }
    }
}
