package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * PostgreSQL leaves deleted rows in their places for a while, with the order in which they were written and private keys
 * as they were encrypted. Soon after such a change they are removed.
 */
@ApplicationScoped
class OldRows {

    private final IssuanceRepository issuance;
    private final TransactionSynchronizationRegistry transactions;
    private final AtomicBoolean areThere = new AtomicBoolean(true);

    OldRows(IssuanceRepository issuance, TransactionSynchronizationRegistry transactions) {
        this.issuance = issuance;
        this.transactions = transactions;
    }

    /** When the transaction that leaves some has committed. */
    void areLeft() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    areThere.set(true);
                }
            }
        });
    }

    void forget() {
        if (areThere.getAndSet(false)) {
            issuance.forget();
        }
    }
}
