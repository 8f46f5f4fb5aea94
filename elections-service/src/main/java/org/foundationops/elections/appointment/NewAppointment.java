package org.foundationops.elections.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a body elected as an officer, or gave another role. */
@Schema(name = "NewAppointment", examples = """
        {"role": "treasurer", "personId": "0199d1a0-5b5c-7000-8000-000000000012", "decidedOn": "2026-11-19",
        "minuteReference": "Board 2026-11, item 2"}""")
public record NewAppointment(
        @Schema(
                description = "president, vice-president, secretary, treasurer,"
                        + " election-officer, grant-reviewer, finance, conduct-team, events-support or auditor")
        @NotBlank
        @Size(max = 49)
        String role,

        @NotNull UUID personId,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,

        @Schema(description = "Now if absent") @Nullable Instant from,

        @Schema(description = "If absent an officer's year, and another role as long as nobody ends it") @Nullable
        Instant until) {}
