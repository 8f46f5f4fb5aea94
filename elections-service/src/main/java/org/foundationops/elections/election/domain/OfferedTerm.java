package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.foundationops.elections.body.domain.Cohort;

/** One seat on offer: of which cohort, and until when its term is planned. */
@Embeddable
public record OfferedTerm(
        @Enumerated(EnumType.STRING) Cohort cohort,
        @Column(name = "planned_end") Instant plannedEnd) {}
