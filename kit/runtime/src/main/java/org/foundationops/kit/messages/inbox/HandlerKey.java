package org.foundationops.kit.messages.inbox;

/** A key of a topic as one handler sees it. */
record HandlerKey(String handler, String topic, String key) {

    /** Stands for all handlers where a message could not be read. */
    static final String EVERY_HANDLER = "*";

    HandlerKey forEveryHandler() {
        return new HandlerKey(EVERY_HANDLER, topic, key);
    }
}
