package org.foundationops.kit.messages;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.sql.Sql;

/**
 * Handling of messages on the one side, replay of dead letters and the swap of a rebuild on the other: many transactions
 * may handle messages, but none while one of the others runs, in whatever replica.
 */
@ApplicationScoped
public class MessageLock {

    private static final String SHARED =
            "select pg_advisory_xact_lock_shared(hashtextextended('foundation messages', 0))";
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('foundation messages', 0))";

    private final Sql sql;

    MessageLock(Sql sql) {
        this.sql = sql;
    }

    /** Until the end of the transaction nobody replays or swaps. */
    public void share() {
        sql.exists(SHARED);
    }

    /** Until the end of the transaction nobody else handles, replays or swaps. */
    public void holdAlone() {
        sql.exists(ALONE);
    }
}
