package org.foundationops.elections.motion.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** The last vote of a person; each earlier one is in the audit trail. */
@Embeddable
public record Vote(
        UUID personId, @Enumerated(EnumType.STRING) Choice choice, Instant castAt) {}
