package org.foundationops.elections.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.BodyKind;

/** A body to be set up. */
@Schema(name = "NewBody", examples = """
        {"name": "Board of directors", "kind": "BOARD", "authorisedNumber": 7}""")
public record NewBody(
        @NotBlank @Size(max = 200) String name,

        @NotNull BodyKind kind,

        @Schema(description = "How many seats the body has, set by the foundation.") @NotNull @Min(3) @Max(15)
        Integer authorisedNumber) {}
