package org.foundationops.elections.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an election is declared uncontested rather than cancelled and announced again. */
@Schema(name = "NewAcclamation", examples = """
        {"reason": "Nominations were extended once already; two candidates stand for two seats."}""")
public record NewAcclamation(@NotBlank @Size(max = 500) String reason) {}
