package org.foundationops.membership.turns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.foundationops.kit.sql.Sql;

/**
 * Lets transactions about the same thing take turns, also before there is a row that could be locked: what one has
 * checked still holds when it commits.
 */
@ApplicationScoped
public class Turns {

    private final Sql sql;

    Turns(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no other transaction has its turn about this thing; the turn ends with the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String noun, Object key) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, noun + "/" + key);
    }
}
