package org.foundationops.kit.authority;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person holds a role, in a body or in the whole foundation, from an instant (inclusive) until another (exclusive). */
public record AuthorityRow(
        UUID personId,
        String role,
        @Nullable UUID bodyId,
        Instant from,
        @Nullable Instant until) {

    public boolean isValidAt(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    public boolean isOf(@Nullable UUID body) {
        return body == null || body.equals(bodyId);
    }
}
