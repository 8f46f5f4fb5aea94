package org.foundationops.elections.nomination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An officer's ruling on eligibility. */
@Schema(name = "NewRuling", examples = """
        {"eligible": false, "reason": "Not a member at the record date."}""")
public record NewRuling(
        @NotNull Boolean eligible,

        @Schema(description = "Needed when not eligible.") @Nullable @Size(min = 1, max = 1000)
        String reason) {}
