package org.foundationops.elections.body.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many seats a body has from an instant on, and by which decision; the first size has none. */
@Embeddable
public record BodySize(
        @Column(name = "valid_from") Instant from,
        int odd,
        int even,
        int release,
        @Column(name = "recorded_at") Instant recordedAt,
        @Column(name = "decision_reference") @Nullable String decisionReference,
        @Column(name = "decided_on") @Nullable LocalDate decidedOn) {

    BodySize(
            Instant from,
            Stagger stagger,
            Instant recordedAt,
            @Nullable String decisionReference,
            @Nullable LocalDate decidedOn) {
        this(from, stagger.odd(), stagger.even(), stagger.release(), recordedAt, decisionReference, decidedOn);
    }

    public Stagger stagger() {
        return new Stagger(odd, even, release);
    }
}
