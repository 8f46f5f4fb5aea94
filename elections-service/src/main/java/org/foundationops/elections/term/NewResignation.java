package org.foundationops.elections.term;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seat given up; where the secretary records it, with the place in the minutes. */
@Schema(name = "NewResignation", examples = "{\"at\": \"2027-03-31T22:00:00Z\"}")
public record NewResignation(
        @Schema(description = "Now if absent") @Nullable Instant at,

        @Schema(description = "When the body heard of it; needed if the secretary records it") @Nullable
        LocalDate decidedOn,

        @Schema(description = "Needed if the secretary records it") @Nullable @Size(min = 1, max = 200)
        String minuteReference) {}
