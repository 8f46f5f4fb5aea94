package org.foundationops.elections.election;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an election is cancelled; everybody can read it. */
public record NewCancellation(
        @Schema(examples = "The register of seats was wrong.") @NotBlank @Size(max = 500)
        String reason) {}
