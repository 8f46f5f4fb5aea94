package org.foundationops.membership.group.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The last word of a member on an admission. */
@Embeddable
public record Ballot(@Enumerated(EnumType.STRING) Choice choice, Instant votedAt) {}
