package org.foundationops.elections.roll;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who stands on the frozen roll and must not vote. */
@Schema(name = "NewRollRevocation", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000013", "reason": "Decision 14 of the conduct team."}""")
public record NewRevocation(
        @NotNull UUID personId, @NotBlank @Size(max = 500) String reason) {}
