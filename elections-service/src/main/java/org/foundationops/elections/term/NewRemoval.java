package org.foundationops.elections.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision that removes a holder. */
@Schema(name = "NewRemoval", examples = """
        {"decidedOn": "2026-11-19", "minuteReference": "Board 2026-11, item 4"}""")
public record NewRemoval(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,

        @Schema(description = "Now if absent") @Nullable Instant at) {}
