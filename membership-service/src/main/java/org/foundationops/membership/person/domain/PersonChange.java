package org.foundationops.membership.person.domain;

import java.util.UUID;

/** What can happen to a person. */
public sealed interface PersonChange {

    UUID personId();

    record Registered(UUID personId) implements PersonChange {}

    record SignInLinked(UUID personId) implements PersonChange {}

    record Updated(UUID personId) implements PersonChange {}

    record EmailChangeRequested(UUID personId) implements PersonChange {}

    record EmailChanged(UUID personId) implements PersonChange {}

    record Erased(UUID personId) implements PersonChange {}

    record Merged(UUID personId, UUID survivorId) implements PersonChange {}
}
