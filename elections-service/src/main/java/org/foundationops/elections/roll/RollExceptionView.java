package org.foundationops.elections.roll;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.roll.domain.RollException;
import org.foundationops.elections.roll.domain.VoterClass;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A change of a frozen roll, as those see it who run the election. */
@Schema(name = "RollException", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000021", "electionId": "0199d1a0-5b5c-7000-8000-000000000005",
        "kind": "ADDITION", "status": "IN_FORCE", "class": "INDIVIDUAL", "personId": "0199d1a0-5b5c-7000-8000-000000000013",
        "reason": "Admitted on 2026-09-30, recorded too late.", "proposedBy": "0199d1a0-5b5c-7000-8000-000000000014",
        "proposedAt": "2026-10-21T09:00:00Z", "confirmedBy": "0199d1a0-5b5c-7000-8000-000000000017",
        "inForceAt": "2026-10-21T15:00:00Z"}""")
public record RollExceptionView(
        UUID id,
        @JsonIgnore long version,
        UUID electionId,
        RollException.Kind kind,
        RollException.Status status,
        @JsonProperty("class") VoterClass voterClass,
        UUID personId,
        @Nullable UUID organisationId,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant inForceAt)
        implements Versioned {

    static RollExceptionView of(RollException exception) {
        return new RollExceptionView(
                exception.id(),
                exception.version(),
                exception.electionId(),
                exception.kind(),
                exception.status(),
                exception.voter().voterClass(),
                exception.voter().personId(),
                exception.voter().organisationId(),
                exception.reason(),
                exception.proposedBy(),
                exception.proposedAt(),
                exception.confirmedBy(),
                exception.inForceAt());
    }

    String sortKey() {
        return id.toString();
    }
}
