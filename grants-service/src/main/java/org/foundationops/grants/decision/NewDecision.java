package org.foundationops.grants.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body decided in its meeting of that day. */
@Schema(examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010", "decidedOn": "2026-03-10",
        "minuteReference": "Board 2026-03, item 4"}""")
public record NewDecision(
        @NotNull UUID bodyId,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference) {}
