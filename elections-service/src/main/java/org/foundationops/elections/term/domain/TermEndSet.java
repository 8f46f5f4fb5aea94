package org.foundationops.elections.term.domain;

import java.time.Instant;
import java.util.UUID;

/** It was decided when a term ends: the successor's start. */
public record TermEndSet(UUID termId, UUID personId, Instant until) {}
