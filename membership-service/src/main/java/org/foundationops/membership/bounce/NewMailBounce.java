package org.foundationops.membership.bounce;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.bounce.domain.BounceKind;
import org.jspecify.annotations.Nullable;

/** A mail that came back; the address is nowhere in it, as it follows from the mail. */
@Schema(examples = """
        {"mailId": "0199d1a0-5b5c-7000-8000-000000000021", "kind": "HARD", "statusCode": "5.1.1",
        "bouncedAt": "2026-03-10T09:31:40Z"}""")
record NewMailBounce(
        @Schema(description = "What stands before the @ of its Message-ID.") @NotNull
        UUID mailId,

        @NotNull BounceKind kind,

        @Schema(description = "The status of the delivery report (RFC 3463).")
        @Nullable
        @Pattern(regexp = "[245]\\.[0-9]{1,3}\\.[0-9]{1,3}", message = "must be a status such as 5.1.1")
        String statusCode,

        @Schema(description = "When it came back; without it, now.") @Nullable
        Instant bouncedAt) {}
