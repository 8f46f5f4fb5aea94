package org.foundationops.elections.body.domain;

import java.time.Instant;
import java.util.UUID;

/** The authorised number of a body was changed by decision, from an instant on. */
public record BodyResized(UUID bodyId, Stagger before, Stagger after, Instant from) {}
