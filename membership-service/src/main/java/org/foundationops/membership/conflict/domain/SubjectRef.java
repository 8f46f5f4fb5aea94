package org.foundationops.membership.conflict.domain;

import java.util.UUID;

/** Something that is decided about, in any service: its noun in messages and its id. */
public record SubjectRef(String type, UUID id) {}
