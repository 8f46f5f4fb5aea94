package org.foundationops.kit.messages.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the database knows of the keys of a batch, and what the batch adds to it. */
final class Known {

    private final Map<HandlerKey, Long> versions = new HashMap<>();
    private final Map<HandlerKey, Long> raised = new HashMap<>();
    private final Set<HandlerKey> blocked = new HashSet<>();

    void version(HandlerKey key, long version) {
        versions.put(key, version);
    }

    void block(HandlerKey key) {
        blocked.add(key);
    }

    /** Whether an earlier message of the key is a dead letter of this handler, or of all. */
    boolean isBlocked(HandlerKey key) {
        return blocked.contains(key) || blocked.contains(key.forEveryHandler());
    }

    boolean isNewer(HandlerKey key, long version) {
        return version > versions.getOrDefault(key, Long.MIN_VALUE);
    }

    void raise(HandlerKey key, long version) {
        versions.put(key, version);
        raised.put(key, version);
    }

    Map<HandlerKey, Long> raised() {
        return raised;
    }

    /** For who is about to handle the very letter that blocks. */
    void unblock(HandlerKey key) {
        blocked.remove(key);
    }
}
