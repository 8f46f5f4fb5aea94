package org.foundationops.membership.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.application.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** What a body decided on an application in its meeting of that day; the reason is private. */
@Schema(name = "NewApplicationDecision", examples = """
        {"outcome": "APPROVED", "decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 4"}""")
public record NewDecision(
        @NotNull Outcome outcome,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
