package org.foundationops.elections.affiliationcase.domain;

import java.time.Duration;

/** How long there is for notice and agreement, both from the day on which the case was opened. */
public record CaseDeadlines(Duration notice, Duration agreement) {}
