package org.foundationops.elections.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.PublishLevel;

/** A lower publication level, and why. */
@Schema(name = "NewPublishLevel", examples = """
        {"publishLevel": "ROUNDS_ONLY", "reason": "The roll has 31 voters."}""")
public record NewPublishLevel(
        @NotNull PublishLevel publishLevel,
        @NotBlank @Size(max = 500) String reason) {}
