package org.foundationops.kit.messages;

/** A message that no attempt will ever read. */
public final class UnreadableMessage extends RuntimeException {

    public UnreadableMessage(String reason) {
        super(reason);
    }
}
