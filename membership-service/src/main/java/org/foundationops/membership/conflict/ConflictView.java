package org.foundationops.membership.conflict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.conflict.domain.DeclaredConflict;
import org.jspecify.annotations.Nullable;

/** A declared conflict without its reason, which stands in the audit trail. */
@Schema(name = "DeclaredConflict", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000021", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "about": {"organisationId": "0199d1a0-5b5c-7000-8000-000000000002"},
        "from": "2026-03-01T00:00:00Z", "recordedAt": "2026-03-10T09:30:00Z"}""")
record ConflictView(
        UUID id,
        @JsonIgnore long version,
        UUID personId,
        NewConflict.About about,
        Instant from,
        @Nullable Instant until,
        Instant recordedAt)
        implements Versioned {

    static ConflictView of(DeclaredConflict conflict) {
        return new ConflictView(
                conflict.id(),
                conflict.version(),
                conflict.personId(),
                NewConflict.About.of(conflict.about()),
                conflict.period().from(),
                conflict.period().until(),
                conflict.period().recordedAt());
    }
}
