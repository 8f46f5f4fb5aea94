package org.foundationops.membership.suspension;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suspension ends early; why is private. */
@Schema(name = "NewSuspensionLifting", examples = """
        {"reason": "They apologised, and the person concerned agrees."}""")
record NewLifting(@Nullable @Size(max = 2000) String reason) {}
