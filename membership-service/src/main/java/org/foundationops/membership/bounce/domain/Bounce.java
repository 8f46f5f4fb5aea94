package org.foundationops.membership.bounce.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail came back. It is about the address that the recipient had when the mail left.
 *
 * @param statusCode of the report (RFC 3463), e.g. {@code 5.1.1}
 * @param mailedAt when the mail had left
 * @param bouncedAt when it came back
 */
public record Bounce(
        UUID id,
        UUID mailId,
        BounceKind kind,
        @Nullable String statusCode,
        Instant mailedAt,
        Instant bouncedAt,
        Instant recordedAt) {

    /**
     * @param mailedAt null for a mail that was never handed to a mail server
     * @param bouncedAt null for now
     */
    public static Bounce of(
            UUID id,
            UUID mailId,
            BounceKind kind,
            @Nullable String statusCode,
            @Nullable Instant mailedAt,
            @Nullable Instant bouncedAt,
            Instant now) {
        if (mailedAt == null) {
            throw new MailNotSent();
        }
        Instant at = bouncedAt == null ? now : bouncedAt;
        if (at.isAfter(now)) {
            throw new BounceInTheFuture();
        }
        return new Bounce(id, mailId, kind, statusCode, mailedAt, at, now);
    }
}
