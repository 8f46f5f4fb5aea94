package org.foundationops.membership.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** An address that a person wants in place of theirs, until a sign-in of theirs shows it as verified or time is up. */
@Embeddable
public record EmailChange(
        @Column(name = "new_email") String email,
        @Column(name = "new_email_asked_at") Instant askedAt,
        @Column(name = "new_email_expires_at") Instant expiresAt) {

    boolean isConfirmedBy(EmailAddress verified, Instant now) {
        return email.equals(verified.value()) && isOpenAt(now);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
