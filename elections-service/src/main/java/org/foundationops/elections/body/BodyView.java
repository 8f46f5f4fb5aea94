package org.foundationops.elections.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A body as everybody may see it. */
public record BodyView(
        UUID id,
        @JsonIgnore long version,
        String name,
        BodyKind kind,
        int authorisedNumber,
        Instant createdAt,
        @Nullable Bootstrap bootstrap)
        implements Versioned {

    /** When and by which decision the first holders were imported. */
    public record Bootstrap(Instant at, String decisionReference, LocalDate decidedOn) {}

    public static BodyView of(Body body) {
        return new BodyView(
                body.id(),
                body.version(),
                body.name(),
                body.kind(),
                body.authorisedNumber(),
                body.createdAt(),
                bootstrapOf(body));
    }

    private static @Nullable Bootstrap bootstrapOf(Body body) {
        Instant at = body.bootstrappedAt();
        String reference = body.decisionReference();
        LocalDate decidedOn = body.decidedOn();
        return at == null || reference == null || decidedOn == null ? null : new Bootstrap(at, reference, decidedOn);
    }

    String sortKey() {
        return id.toString();
    }
}
