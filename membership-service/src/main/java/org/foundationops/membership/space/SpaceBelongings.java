package org.foundationops.membership.space;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.member.MembershipEndings;
import org.foundationops.membership.member.domain.Standing;
import org.foundationops.membership.person.Belongings;

/** The survivor administers what the merged person did; where both did, and where somebody has died, one is missing. */
@ApplicationScoped
class SpaceBelongings implements Belongings, MembershipEndings {

    private final SpaceRepository spaces;
    private final SpaceChanges changes;

    SpaceBelongings(SpaceRepository spaces, SpaceChanges changes) {
        this.spaces = spaces;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        spaces.administeredBy(mergedId)
                .forEach(space -> changes.record(space, space.exchange(mergedId, survivorId, now)));
    }

    @Override
    public void ended(UUID personId, Standing how, Instant now) {
        if (how == Standing.DECEASED) {
            spaces.administeredBy(personId).forEach(space -> changes.record(space, space.lose(personId, now)));
        }
    }
}
