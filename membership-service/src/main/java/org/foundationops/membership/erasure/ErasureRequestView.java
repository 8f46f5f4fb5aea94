package org.foundationops.membership.erasure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.erasure.domain.ErasureRequest;
import org.foundationops.membership.erasure.domain.ErasureRequestStatus;
import org.jspecify.annotations.Nullable;

/** A request to be erased, and what it waits for. */
@Schema(name = "ErasureRequest", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000040", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "status": "OPEN", "requestedAt": "2026-03-10T09:30:00Z", "dueAt": "2026-03-17T09:30:00Z"}""")
public record ErasureRequestView(
        UUID id,
        @JsonIgnore long version,
        UUID personId,
        ErasureRequestStatus status,
        Instant requestedAt,

        @Schema(description = "When the waiting time is over; until then it can be withdrawn.")
        Instant dueAt,

        @Nullable Instant endedAt,

        @Schema(description = "What must be settled first, when it is due or not.") @Nullable
        String waitsFor)
        implements Versioned {

    static ErasureRequestView of(ErasureRequest request, @Nullable String waitsFor) {
        return new ErasureRequestView(
                request.id(),
                request.version(),
                request.personId(),
                request.status(),
                request.requestedAt(),
                request.dueAt(),
                request.endedAt().orElse(null),
                waitsFor);
    }
}
