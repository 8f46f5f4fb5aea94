package org.foundationops.elections.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** The lock under which tokens are issued, shared, and under which an end or a revocation comes, alone. */
@ApplicationScoped
public class PollingStation {

    // The first of two numbers of an advisory lock; the second is a hash of the election.
    private static final String LOCK = "0x42414c4f, hashtext(?::text)";

    /**
     * A query with the election as its parameter. It waits for who shuts the station, and keeps them waiting until the
     * transaction ends.
     */
    public static final String SHARE = "select pg_advisory_xact_lock_shared(" + LOCK + ")";

    private final Sql sql;

    PollingStation(Sql sql) {
        this.sql = sql;
    }

    /** Waits until every registration under way is accepted or refused; no other comes before the transaction ends. */
    public void shut(UUID electionId) {
        sql.list("select pg_advisory_xact_lock(" + LOCK + ")", row -> true, electionId);
    }
}
