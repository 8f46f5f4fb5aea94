package org.foundationops.kit.messages.inbox;

/** What became of a dead letter. */
enum DeadLetterStatus {
    OPEN,
    /** Handled after all. */
    REPLAYED,
    /** An administrator decided to go on without it. */
    DISMISSED,
    /** Its projection was rebuilt from everything that is on the topic. */
    REBUILT
}
