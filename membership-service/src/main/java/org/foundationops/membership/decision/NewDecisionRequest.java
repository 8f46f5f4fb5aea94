package org.foundationops.membership.decision;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which body is to decide, and until when if that matters. */
@Schema(examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000005", "decideBy": "2026-04-01T00:00:00Z"}""")
public record NewDecisionRequest(
        @NotNull UUID bodyId, @Nullable Instant decideBy) {}
