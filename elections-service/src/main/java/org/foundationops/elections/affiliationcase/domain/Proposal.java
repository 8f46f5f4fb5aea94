package org.foundationops.elections.affiliationcase.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One of the directors concerned is willing that this one goes. */
@Embeddable
public record Proposal(
        @Column(name = "person_id") UUID personId,
        @Column(name = "leaver_id") UUID leaverId) {}
