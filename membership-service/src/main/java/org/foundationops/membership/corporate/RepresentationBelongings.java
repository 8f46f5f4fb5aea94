package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.person.Belongings;

/** The survivor acts for the organisations for which the merged person acted, from the merger on. */
@ApplicationScoped
class RepresentationBelongings implements Belongings {

    private final CorporateMembershipRepository memberships;
    private final CorporateMembershipChanges changes;

    RepresentationBelongings(CorporateMembershipRepository memberships, CorporateMembershipChanges changes) {
        this.memberships = memberships;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        memberships.representedBy(mergedId).stream()
                .filter(membership -> membership.isRepresentedBy(mergedId)) // still, now that it is locked
                .forEach(
                        membership -> changes.record(membership, membership.exchange(mergedId, survivorId, now), null));
    }
}
