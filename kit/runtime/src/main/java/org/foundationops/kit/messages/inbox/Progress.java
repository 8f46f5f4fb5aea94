package org.foundationops.kit.messages.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.messages.MessageHandler;

/** Tells the inbox what a handler has come to know in another way than by its messages one by one. */
@ApplicationScoped
public class Progress {

    private final InboxTable table;
    private final DeadLetters deadLetters;

    Progress(InboxTable table, DeadLetters deadLetters) {
        this.table = table;
        this.deadLetters = deadLetters;
    }

    /** From now on messages up to these versions are dropped. */
    public void raise(MessageHandler handler, Map<String, Map<String, Long>> versionsOfKeysByTopic) {
        Map<HandlerKey, Long> versions = new HashMap<>();
        versionsOfKeysByTopic.forEach((topic, keys) ->
                keys.forEach((key, version) -> versions.put(new HandlerKey(handler.name(), topic, key), version)));
        table.raise(versions);
    }

    /** The ids of messages that the handler leaves out because somebody dismissed their dead letters. */
    public Set<UUID> dismissed(MessageHandler handler) {
        return deadLetters.dismissed(handler.name());
    }

    /** What the handler had left undone on these topics is made good. */
    public void closeDeadLetters(MessageHandler handler, Set<String> topics) {
        deadLetters.closeRebuilt(handler.name(), topics);
    }
}
