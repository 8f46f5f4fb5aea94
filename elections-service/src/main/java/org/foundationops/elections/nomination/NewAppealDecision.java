package org.foundationops.elections.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.nomination.domain.Appeal;

/** The recorded decision of the body on an appeal; it is final. */
@Schema(name = "NewAppealDecision", examples = """
        {"outcome": "GRANTED", "decidedOn": "2026-10-22", "minuteReference": "Minutes of 2026-10-22, item 4"}""")
public record NewAppealDecision(
        @NotNull Appeal.Outcome outcome,
        @NotNull LocalDate decidedOn,

        @NotBlank @Size(max = 200) String minuteReference) {

    Appeal.Decision decision() {
        return new Appeal.Decision(outcome, decidedOn, minuteReference.strip());
    }
}
