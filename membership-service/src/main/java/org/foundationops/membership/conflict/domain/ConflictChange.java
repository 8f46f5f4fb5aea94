package org.foundationops.membership.conflict.domain;

import java.util.UUID;

/** What can happen to a declared conflict. */
public sealed interface ConflictChange {

    UUID conflictId();

    record Declared(UUID conflictId) implements ConflictChange {}

    record Ended(UUID conflictId) implements ConflictChange {}

    /** Its person, or whom it is about, was merged into another. */
    record Moved(UUID conflictId) implements ConflictChange {}
}
