package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice is taken back; why is private. */
@Schema(name = "NewInvoiceVoidance", examples = """
        {"reason": "It was sent to the wrong organisation."}""")
public record NewVoidance(@NotBlank @Size(max = 2000) String reason) {}
