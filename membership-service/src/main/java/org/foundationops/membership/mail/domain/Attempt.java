package org.foundationops.membership.mail.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time that a mail was handed to the mail server; written down before, and completed after it.
 *
 * @param endedAt absent while it lasts, and for ever if the service died over it
 * @param reply the codes of the server's answer, e.g. {@code 450 4.2.1}
 */
@Embeddable
public record Attempt(
        Instant beganAt,
        @Nullable Instant endedAt,

        @Enumerated(EnumType.STRING) @Nullable AttemptOutcome outcome,

        @Nullable String reply) {

    static Attempt begun(Instant now) {
        return new Attempt(now, null, null, null);
    }

    Attempt ended(AttemptOutcome how, @Nullable String codes, Instant now) {
        return new Attempt(beganAt, now.isBefore(beganAt) ? beganAt : now, how, codes);
    }

    /** Whoever made it is gone without a word. */
    Attempt lost() {
        return outcome == null ? new Attempt(beganAt, endedAt, AttemptOutcome.UNKNOWN, null) : this;
    }

    boolean mayHaveLeft() {
        return outcome == null || outcome.mayHaveLeft();
    }

    public Optional<AttemptOutcome> result() {
        return Optional.ofNullable(outcome);
    }
}
