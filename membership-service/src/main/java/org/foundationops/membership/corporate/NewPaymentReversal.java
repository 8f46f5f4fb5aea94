package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment was booked by mistake; why is private. */
@Schema(examples = """
        {"reason": "It was the payment of another organisation."}""")
public record NewPaymentReversal(@NotBlank @Size(max = 2000) String reason) {}
