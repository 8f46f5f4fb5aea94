package org.foundationops.elections.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recorded decision of the body on a count. */
@Schema(name = "NewRatification", examples = """
        {"outcome": "RATIFIED", "decidedOn": "2026-11-25", "minuteReference": "Minutes of 2026-11-25, item 2"}""")
public record NewRatification(
        @NotNull Outcome outcome,
        @NotNull LocalDate decidedOn,

        @NotBlank @Size(max = 200) String minuteReference) {

    /** What was decided; a refused count makes the election void. */
    public enum Outcome {
        RATIFIED,
        REFUSED
    }
}
