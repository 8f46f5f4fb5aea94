package org.foundationops.membership.turns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.foundationops.kit.sql.Sql;

/**
 * Lets transactions about the same thing take turns, also before there is a row that could be locked: what one has
 * checked still holds when it commits.
 */
@ApplicationScoped
public class Turns {

    private static final String KEY = "hashtextextended(?, 0)";

    private final Sql sql;

    Turns(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no other transaction has its turn about this thing; the turn ends with the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String noun, Object key) {
        sql.list("select pg_advisory_xact_lock(" + KEY + ")", row -> true, noun + "/" + key);
    }

    /** The same beside others who share it; who takes a turn alone waits for all of them. */
    public void share(String noun, Object key) {
        sql.list("select pg_advisory_xact_lock_shared(" + KEY + ")", row -> true, noun + "/" + key);
    }

    /** The instant at this point of a turn; its transaction may have begun long before it came to its turn. */
    public Instant instant() {
        return sql.list("select clock_timestamp() as at", row -> Sql.instant(row, "at"))
                .getFirst();
    }
}
