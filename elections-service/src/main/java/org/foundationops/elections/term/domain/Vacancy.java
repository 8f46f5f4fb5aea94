package org.foundationops.elections.term.domain;

import java.time.Instant;

/** Since when nobody holds a seat, and why. */
public record Vacancy(Instant since, VacancyReason reason) {}
