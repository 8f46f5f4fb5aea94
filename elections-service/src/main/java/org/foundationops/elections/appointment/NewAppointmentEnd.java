package org.foundationops.elections.appointment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An office that ends before its time: the holder gives it up, or the body ends it by a decision. */
@Schema(name = "NewAppointmentEnd", examples = """
        {"decidedOn": "2026-11-19", "minuteReference": "Board 2026-11, item 3"}""")
public record NewAppointmentEnd(
        @Schema(description = "Needed unless the holder gives the office up") @Nullable
        LocalDate decidedOn,

        @Schema(description = "Needed unless the holder gives the office up") @Nullable @Size(min = 1, max = 200)
        String minuteReference) {}
