package org.foundationops.kit.messages.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay that rows were committed; many calls while it works count as one. */
@ApplicationScoped
public class WakeUp {

    private final Semaphore signal = new Semaphore(0);

    public void now() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /** Waits for a call, at most this long. The rows of every call before the return are visible afterwards. */
    void await(Duration atMost) throws InterruptedException {
        if (signal.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            signal.drainPermits();
        }
    }
}
