package org.foundationops.kit.messages.inbox;

import java.util.List;
import java.util.UUID;

/**
 * How a replay went.
 *
 * @param remaining letters that are still open behind a failure, that one included
 */
public record ReplayView(int replayed, int remaining, List<Failure> failures) {

    /** A letter that could not be handled this time either. */
    public record Failure(UUID id, String handler, String key, String reason) {}
}
