package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The end of voting was moved once: from when to when, and why; everybody can read it. */
@Embeddable
public record Extension(
        @Column(name = "previous_end") Instant previousEnd,
        @Column(name = "new_end") Instant newEnd,
        String reason,
        @Column(name = "extended_at") Instant extendedAt) {}
