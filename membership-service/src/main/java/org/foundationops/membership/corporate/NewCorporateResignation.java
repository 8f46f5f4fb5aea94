package org.foundationops.membership.corporate;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation leaves; the reason is private. */
@Schema(examples = """
        {"reason": "We have been bought."}""")
public record NewCorporateResignation(
        @Nullable @Size(max = 2000) String reason) {}
