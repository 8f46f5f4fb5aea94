package org.foundationops.kit.messages;

import java.util.Set;

/**
 * Work that is done once for each message it subscribes to. Make it a CDI bean.
 *
 * <p>A handler is called inside a transaction that also records the message, so its effect on the database happens
 * exactly once. For one key it sees strictly growing versions; what is older than what it has seen is dropped. It is
 * called by one thread at a time for one key.
 */
public interface MessageHandler {

    /** Stable name, e.g. {@code identity}; it is stored with what the handler has seen. */
    String name();

    Set<Subscription> subscriptions();

    /**
     * Applies the message. An exception rolls its work back; after some attempts the message becomes a dead letter of
     * this handler, and later messages of its key wait behind it.
     */
    void handle(IncomingMessage message);
}
