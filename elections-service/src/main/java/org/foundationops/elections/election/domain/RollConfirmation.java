package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** An officer has weighed how much a small roll tells, and why the election is held all the same. */
@Embeddable
public record RollConfirmation(
        @Column(name = "roll_confirmation") String reason,
        @Column(name = "roll_confirmed_at") Instant confirmedAt) {}
