package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which tier an organisation wants to go on; also what can be changed while it is not decided. */
@Schema(examples = """
        {"tier": "SILVER"}""")
public record NewRenewal(@NotBlank @Size(max = 40) String tier) {}
