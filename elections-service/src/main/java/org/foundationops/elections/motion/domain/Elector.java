package org.foundationops.elections.motion.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One person in office when a motion was opened. */
@Embeddable
public record Elector(UUID personId, boolean onLeave, boolean recused) {

    Elector recuse() {
        return new Elector(personId, onLeave, true);
    }
}
