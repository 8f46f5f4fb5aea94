package org.foundationops.elections.roll;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody whom the frozen roll lacks. */
@Schema(name = "NewRollAddition", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000013", "reason": "Admitted on 2026-09-30, recorded too late."}""")
public record NewAddition(
        @NotNull UUID personId,

        @Schema(description = "For which the person votes; absent for an individual member.") @Nullable
        UUID organisationId,

        @NotBlank @Size(max = 500) String reason) {}
