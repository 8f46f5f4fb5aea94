package org.foundationops.membership.income;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking was a mistake; why is private. */
@Schema(examples = """
        {"reason": "It was a transfer between our own accounts."}""")
public record NewReversal(@NotBlank @Size(max = 2000) String reason) {}
