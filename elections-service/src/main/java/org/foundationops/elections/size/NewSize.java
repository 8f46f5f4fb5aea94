package org.foundationops.elections.size;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.CohortPlan;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.body.domain.Stagger;
import org.jspecify.annotations.Nullable;

/** Another number of seats, and the decision that set it. */
@Schema(name = "NewBodySize", examples = """
        {"authorisedNumber": 9, "from": "2027-01-01T00:00:00Z", "decidedOn": "2026-08-13",
        "minuteReference": "Board 2026-08, item 3"}""")
public record NewSize(
        @NotNull @Min(3) @Max(15) Integer authorisedNumber,

        @Schema(description = "Needed for an even number; the rule's division if absent.") @Nullable @Valid
        CohortPlan cohorts,

        @Schema(description = "Now if absent; for an enlargement the start of the terms that fill the new seats")
        @Nullable
        Instant from,

        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference) {

    Stagger stagger(BodyKind kind) {
        return CohortPlan.stagger(kind, authorisedNumber, cohorts);
    }
}
