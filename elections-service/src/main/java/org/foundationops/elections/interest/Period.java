package org.foundationops.elections.interest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A period of a state that decides rights, and when it was recorded. */
record Period(Instant from, @Nullable Instant until, Instant recordedAt) {}
