package org.foundationops.membership.affirmation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.affirmation.domain.Affirmation;

/** An affirmation. */
@Schema(name = "Affirmation", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000033", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "year": 2026, "textVersion": "v1", "affirmedAt": "2026-01-12T09:30:00Z"}""")
record AffirmationView(
        UUID id, @JsonIgnore long version, UUID personId, int year, String textVersion, Instant affirmedAt)
        implements Versioned {

    static AffirmationView of(Affirmation affirmation) {
        return new AffirmationView(
                affirmation.id(),
                affirmation.version(),
                affirmation.personId(),
                affirmation.year(),
                affirmation.textVersion(),
                affirmation.affirmedAt());
    }
}
