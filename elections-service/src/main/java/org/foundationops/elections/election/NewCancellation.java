package org.foundationops.elections.election;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an election is cancelled; everybody can read it. */
@Schema(name = "NewCancellation", examples = """
        {"reason": "The register of seats was wrong."}""")
public record NewCancellation(@NotBlank @Size(max = 500) String reason) {}
