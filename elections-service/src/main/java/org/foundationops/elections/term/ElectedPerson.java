package org.foundationops.elections.term;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.body.domain.Cohort;

/** Whom to seat, on a seat of which cohort and until when. */
public record ElectedPerson(UUID personId, Cohort cohort, Instant plannedEnd) {}
