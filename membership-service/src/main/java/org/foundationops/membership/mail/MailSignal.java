package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the sender when a transaction has committed in which mails became due. */
@ApplicationScoped
class MailSignal {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore signal = new Semaphore(0);

    MailSignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void afterCommit() {
        if (transactions.getResource(MailSignal.class) == null) {
            transactions.putResource(MailSignal.class, this);
            transactions.registerInterposedSynchronization(new AfterCommit(this));
        }
    }

    void now() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /** Waits for a signal, at most this long. */
    void await(Duration atMost) throws InterruptedException {
        if (signal.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            signal.drainPermits();
        }
    }

    private record AfterCommit(MailSignal sender) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                sender.now();
            }
        }
    }
}
