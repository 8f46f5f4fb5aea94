package org.foundationops.elections.election.domain;

import java.util.UUID;

/** An eligible nominee who will stand at the end of the review. */
public record Nominee(UUID personId, String displayName) {}
