package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What everybody may know of the frozen roll.
 *
 * @param sha256 of the lines {@code class|personId|organisationId}, sorted bytewise, LF after each
 */
@Embeddable
public record RollSummary(
        @Column(name = "roll_frozen_at") Instant frozenAt,
        @Column(name = "roll_entries") Integer count,
        @Column(name = "roll_individual") Integer individual,
        @Column(name = "roll_corporate") Integer corporate,
        @Column(name = "roll_sha256") String sha256) {}
