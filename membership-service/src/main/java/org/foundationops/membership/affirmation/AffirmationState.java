package org.foundationops.membership.affirmation;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.affirmation.domain.Affirmation;

/** An affirmation as all services know it. */
record AffirmationState(UUID id, long version, UUID personId, int year, String textVersion, Instant affirmedAt) {

    static AffirmationState of(Affirmation affirmation) {
        return new AffirmationState(
                affirmation.id(),
                affirmation.version(),
                affirmation.personId(),
                affirmation.year(),
                affirmation.textVersion(),
                affirmation.affirmedAt());
    }
}
