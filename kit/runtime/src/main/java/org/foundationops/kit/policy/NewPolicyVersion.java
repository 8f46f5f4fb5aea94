package org.foundationops.kit.policy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value for a policy.
 *
 * @param validFrom absent: from now on
 * @param decisionReference where the decision is written down, e.g. the minutes
 */
public record NewPolicyVersion(
        @NotNull @Schema(description = "Of the form of the values before.", implementation = Object.class)
        JsonNode value,

        @Nullable Instant validFrom,
        @NotBlank @Size(max = 200) String decisionReference) {}
