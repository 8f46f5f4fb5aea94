package org.foundationops.membership.affirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.person.Belongings;

/** What the merged person affirmed, the survivor did, unless they did so themself. */
@ApplicationScoped
class AffirmationBelongings implements Belongings {

    private final AffirmationRepository affirmations;
    private final AffirmationChanges changes;

    AffirmationBelongings(AffirmationRepository affirmations, AffirmationChanges changes) {
        this.affirmations = affirmations;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        affirmations.of(mergedId).stream()
                .filter(each -> !affirmations.hasAffirmed(survivorId, each.year(), each.textVersion()))
                .forEach(each -> {
                    each.moveTo(survivorId);
                    changes.recordMoved(each);
                });
    }
}
