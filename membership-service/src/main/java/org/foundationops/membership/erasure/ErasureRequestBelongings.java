package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.person.Belongings;

/** Who was merged asked for the erasure of less than what it would take now: the wish ends, and the survivor may repeat it. */
@ApplicationScoped
class ErasureRequestBelongings implements Belongings {

    private final ErasureRequestRepository requests;
    private final ErasureRequestChanges changes;

    ErasureRequestBelongings(ErasureRequestRepository requests, ErasureRequestChanges changes) {
        this.requests = requests;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        requests.openOf(mergedId).ifPresent(request -> changes.withdrawn(request, now));
    }
}
