package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.person.Belongings;

/** The survivor is as little free as the merged person was, and others are with the survivor as they were. */
@ApplicationScoped
class ConflictBelongings implements Belongings {

    private final ConflictRepository conflicts;
    private final ConflictChanges changes;

    ConflictBelongings(ConflictRepository conflicts, ConflictChanges changes) {
        this.conflicts = conflicts;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        conflicts.notOverWith(mergedId, now).forEach(conflict -> {
            UUID person = conflict.isOf(mergedId) ? survivorId : conflict.personId();
            boolean isDeclared = conflicts.isDeclared(person, conflict.aboutAfter(mergedId, survivorId));
            changes.record(conflict, conflict.merge(mergedId, survivorId, isDeclared, now), null);
        });
    }
}
