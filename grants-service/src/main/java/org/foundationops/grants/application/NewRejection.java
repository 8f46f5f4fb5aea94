package org.foundationops.grants.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.decision.NewDecision;
import org.jspecify.annotations.Nullable;

/** A body gives no money; the reason is private. */
@Schema(examples = """
        {"decision": {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010", "decidedOn": "2026-03-10",
        "minuteReference": "Board 2026-03, item 5"}, "reason": "Outside of our purpose."}""")
public record NewRejection(
        @NotNull @Valid NewDecision decision,
        @Nullable @Size(max = 2000) String reason) {}
