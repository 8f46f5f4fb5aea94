package org.foundationops.elections.affiliationcase;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who should go, as one of the directors concerned sees it. */
@Schema(name = "NewAgreement", examples = "{\"leaverIds\": [\"0199d1a0-5b5c-7000-8000-000000000013\"]}")
public record NewAgreement(
        @Schema(description = "As many as are too many") @NotEmpty @Size(max = 15)
        List<@NotNull UUID> leaverIds) {}
