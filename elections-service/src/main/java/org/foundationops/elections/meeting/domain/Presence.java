package org.foundationops.elections.meeting.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From when until when somebody was in a meeting; who comes back has another one. */
@Embeddable
public record Presence(
        UUID personId, Instant arrivedAt, @Nullable Instant leftAt) {

    boolean isOpen() {
        return leftAt == null;
    }

    Presence until(Instant at) {
        return new Presence(personId, arrivedAt, at);
    }
}
