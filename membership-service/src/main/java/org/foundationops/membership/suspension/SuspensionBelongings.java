package org.foundationops.membership.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.membership.person.Belongings;
import org.foundationops.membership.suspension.domain.Suspension;

/** Nobody leaves a suspension behind: what is left of it goes on for the survivor, and the past stays as it was. */
@ApplicationScoped
class SuspensionBelongings implements Belongings {

    private final SuspensionRepository suspensions;
    private final SuspensionChanges changes;

    SuspensionBelongings(SuspensionRepository suspensions, SuspensionChanges changes) {
        this.suspensions = suspensions;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        suspensions.notOverOf(mergedId, now).forEach(suspension -> {
            Suspension rest = suspension.continueFor(survivorId, UuidV7.next(), now);
            suspensions.persist(rest);
            changes.record(suspension, suspension.merged(), null);
            changes.record(rest, rest.continued(), null);
        });
    }
}
