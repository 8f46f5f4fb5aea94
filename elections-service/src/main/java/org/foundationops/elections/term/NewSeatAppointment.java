package org.foundationops.elections.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom the remaining directors appointed to a vacant seat. */
@Schema(name = "NewSeatAppointment", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000013", "decidedOn": "2026-11-19",
        "minuteReference": "Board 2026-11, item 5"}""")
public record NewSeatAppointment(
        @NotNull UUID personId,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,

        @Schema(description = "Now if absent") @Nullable Instant from) {}
