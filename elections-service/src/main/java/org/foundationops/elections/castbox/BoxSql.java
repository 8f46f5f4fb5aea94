package org.foundationops.elections.castbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** The database of the box, its locks and its clock. */
@ApplicationScoped
class BoxSql {

    static final String NAME = "ballotbox";

    private static final String ELECTION = "hashtextextended(?::text, 0)";

    /**
     * A query with the election, the election and the key as its parameters. Until the end of the transaction casts share
     * the box, and those of one key wait for each other.
     */
    static final String LOCK_FOR_CAST = "select pg_advisory_xact_lock_shared(" + ELECTION
            + "), pg_advisory_xact_lock(hashtext(?::text), hashtext(?))";

    private final Sql sql;

    BoxSql(@DataSource(NAME) AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    Sql sql() {
        return sql;
    }

    /** Until the end of the transaction: nobody casts, and no other change is under way. */
    void lockAlone(UUID election) {
        sql.list("select pg_advisory_xact_lock(" + ELECTION + ")", row -> true, election);
    }

    /** Behind the lock of the box; no cast of any election writes or has written without being seen. */
    void lockWaitingBallots() {
        sql.run("lock table pending_cast in access exclusive mode");
    }

    /** The clock that decides what is in time; not the start of the transaction, which may have waited for a lock. */
    Instant now() {
        return sql.list("select clock_timestamp() as at", row -> Sql.instant(row, "at"))
                .getFirst();
    }
}
