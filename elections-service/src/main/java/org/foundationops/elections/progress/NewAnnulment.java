package org.foundationops.elections.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an election is declared void; everybody can read it. */
@Schema(name = "NewAnnulment", examples = """
        {"reason": "The ballot paper lacked a candidate."}""")
public record NewAnnulment(@NotBlank @Size(max = 500) String reason) {}
