package org.foundationops.membership.suspension;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.suspension.domain.Suspension;
import org.jspecify.annotations.Nullable;

/** A suspension without its reason, which stands in the audit trail. */
@Schema(name = "Suspension", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000020", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "from": "2026-04-10T09:30:00Z", "until": "2026-06-10T00:00:00Z", "recordedAt": "2026-04-10T09:30:00Z"}""")
record SuspensionView(
        UUID id,
        @JsonIgnore long version,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        Instant from,
        Instant until,
        Instant recordedAt,
        @Nullable Instant liftedAt)
        implements Versioned {

    static SuspensionView of(Suspension suspension) {
        return new SuspensionView(
                suspension.id(),
                suspension.version(),
                suspension.subject().personId(),
                suspension.subject().organisationId(),
                suspension.period().from(),
                Objects.requireNonNull(suspension.period().until()),
                suspension.period().recordedAt(),
                suspension.liftedAt().orElse(null));
    }
}
