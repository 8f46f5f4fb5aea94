package org.foundationops.elections.term.domain;

import java.time.Instant;
import org.foundationops.elections.body.domain.Cohort;

/** A term that an election offers, on a seat of which cohort and until when. */
public record TermOffer(Cohort cohort, Instant plannedEnd) {}
