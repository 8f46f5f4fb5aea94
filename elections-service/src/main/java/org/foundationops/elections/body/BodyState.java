package org.foundationops.elections.body;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.BodyKind;
import org.jspecify.annotations.Nullable;

/** The public state of a body, as messages carry it. */
record BodyState(
        UUID id,
        long version,
        String name,
        BodyKind kind,
        int authorisedNumber,
        Instant createdAt,
        @Nullable Instant bootstrappedAt) {

    static BodyState of(Body body) {
        return new BodyState(
                body.id(),
                body.version(),
                body.name(),
                body.kind(),
                body.authorisedNumber(),
                body.createdAt(),
                body.bootstrappedAt());
    }
}
