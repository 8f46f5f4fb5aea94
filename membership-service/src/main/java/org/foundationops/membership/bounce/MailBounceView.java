package org.foundationops.membership.bounce;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.bounce.domain.Bounce;
import org.foundationops.membership.bounce.domain.BounceKind;
import org.jspecify.annotations.Nullable;

/** A mail that came back. */
@Schema(name = "MailBounce", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000022", "mailId": "0199d1a0-5b5c-7000-8000-000000000021",
        "kind": "HARD", "statusCode": "5.1.1", "mailedAt": "2026-03-10T09:31:03Z",
        "bouncedAt": "2026-03-10T09:31:40Z", "recordedAt": "2026-03-10T09:35:00Z"}""")
record MailBounceView(
        UUID id,
        UUID mailId,
        BounceKind kind,
        @Nullable String statusCode,
        Instant mailedAt,
        Instant bouncedAt,
        Instant recordedAt) {

    static MailBounceView of(Bounce bounce) {
        return new MailBounceView(
                bounce.id(),
                bounce.mailId(),
                bounce.kind(),
                bounce.statusCode(),
                bounce.mailedAt(),
                bounce.bouncedAt(),
                bounce.recordedAt());
    }
}
