package org.foundationops.kit.messages.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Wakes the relay when the transaction that wrote to the outbox has committed. */
public record WakeAfterCommit(WakeUp relay) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            relay.now();
        }
    }
}
