package org.foundationops.elections.body.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The first holders of a body were imported. */
public record BodyBootstrapped(UUID bodyId, String decisionReference, LocalDate decidedOn, Instant at) {}
