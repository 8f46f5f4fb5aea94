package org.foundationops.elections.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A body as everybody may see it. */
@Schema(name = "Body", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000001", "name": "Board of directors", "kind": "BOARD", "authorisedNumber": 7,
        "createdAt": "2026-11-20T10:00:00Z", "bootstrap": {"at": "2026-11-20T10:01:00Z",
        "decisionReference": "Minutes of 2025-11-20, item 4", "decidedOn": "2025-11-20"},
        "sizes": [{"from": "2026-11-20T10:00:00Z", "authorisedNumber": 7, "odd": 4, "even": 3, "release": 0,
        "recordedAt": "2026-11-20T10:00:00Z"}]}""")
public record BodyView(
        UUID id,
        @JsonIgnore long version,
        String name,
        BodyKind kind,
        int authorisedNumber,

        @Schema(description = "The board that ratifies its elections; absent for a board") @Nullable
        UUID ratifyingBodyId,

        Instant createdAt,
        @Nullable Bootstrap bootstrap,
        List<SizeView> sizes)
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
                body.ratifyingBodyId(),
                body.createdAt(),
                bootstrapOf(body),
                body.sizes().stream().map(SizeView::of).toList());
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
