package org.foundationops.grants.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A director lets an application pass that came too late. */
@Schema(examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010", "reason": "The venue moved the date forward."}""")
public record NewWaiver(
        @NotNull UUID bodyId, @NotBlank @Size(max = 2000) String reason) {}
