package org.foundationops.membership.electorate;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Instants as the database has them. */
public final class TestDatabaseClock {

    private TestDatabaseClock() {}

    public static Instant now() {
        return instant(TestDatabase.query("select now()"));
    }

    /** The one instant that a query has found. */
    static Instant instant(List<Map<String, @Nullable Object>> rows) {
        if (rows.getFirst().values().iterator().next() instanceof Timestamp found) {
            return found.toInstant();
        }
        throw new IllegalStateException("no instant in " + rows);
    }
}
