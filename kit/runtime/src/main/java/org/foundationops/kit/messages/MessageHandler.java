package org.foundationops.kit.messages;

import java.util.Set;
import org.foundationops.kit.problem.Problem;

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

    /**
     * The rules of the service refused what the message asks for. A handler that can live with that writes it down here,
     * in a transaction of its own, and answers true: the message is handled then and holds up nothing.
     */
    default boolean refused(IncomingMessage message, Problem refusal) {
        return false;
    }
}
