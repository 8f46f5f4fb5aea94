package org.foundationops.membership.group.domain;

import java.time.Instant;

/** When a term of a seat ends unless its holder says that they stay on, and from when on they can. */
record TermEnd(Instant optInDueAt, Instant until) {}
