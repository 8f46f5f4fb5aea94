package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.sql.Sql;

/**
 * Who acts on all records of one human being shares it, so that none is merged into them meanwhile. It leaves nothing in
 * the rows of the persons, unlike a lock on them.
 */
@ApplicationScoped
public class MergerLock {

    // The first of two numbers of an advisory lock.
    private static final String LOCK = "0x4d455247, 0";

    /** A query that keeps mergers waiting until the transaction ends. */
    public static final String SHARE = "select pg_advisory_xact_lock_shared(" + LOCK + ")";

    private final Sql sql;

    MergerLock(Sql sql) {
        this.sql = sql;
    }

    /** Before a record is merged into another. */
    void change() {
        sql.list("select pg_advisory_xact_lock(" + LOCK + ")", row -> true);
    }
}
