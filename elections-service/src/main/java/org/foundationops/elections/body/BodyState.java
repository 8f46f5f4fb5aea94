package org.foundationops.elections.body;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.body.domain.BodySize;
import org.jspecify.annotations.Nullable;

/** The public state of a body, as messages carry it. */
record BodyState(
        UUID id,
        long version,
        String name,
        BodyKind kind,
        int authorisedNumber,
        @Nullable UUID ratifyingBodyId,
        Instant createdAt,
        @Nullable Instant bootstrappedAt,
        List<Size> sizes) {

    /** The number of seats from an instant on, and how many of them are up in which board years or at each release. */
    record Size(Instant from, int authorisedNumber, int odd, int even, int release, Instant recordedAt) {

        static Size of(BodySize size) {
            return new Size(
                    size.from(), size.stagger().number(), size.odd(), size.even(), size.release(), size.recordedAt());
        }
    }

    static BodyState of(Body body) {
        return new BodyState(
                body.id(),
                body.version(),
                body.name(),
                body.kind(),
                body.authorisedNumber(),
                body.ratifyingBodyId(),
                body.createdAt(),
                body.bootstrappedAt(),
                body.sizes().stream().map(Size::of).toList());
    }
}
