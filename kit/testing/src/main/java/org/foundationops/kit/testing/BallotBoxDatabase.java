package org.foundationops.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database of the ballot box, seen from outside the service; a sibling of {@link TestDatabase}. */
public final class BallotBoxDatabase {

    private BallotBoxDatabase() {}

    /** A connection of the box's own role; the caller closes it. */
    public static Connection connect() throws SQLException {
        TestParts.Access access = TestParts.ballotBox();
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    public static List<Map<String, @Nullable Object>> query(String sql, @Nullable Object... arguments) {
        return TestDatabase.query(BallotBoxDatabase::connect, sql, arguments);
    }

    /** The number that the query counts. */
    public static long count(String sql, @Nullable Object... arguments) {
        Object value = query(sql, arguments).getFirst().values().iterator().next();
        return value instanceof Number number ? number.longValue() : 0;
    }

    public static int execute(String sql, @Nullable Object... arguments) {
        return TestDatabase.execute(BallotBoxDatabase::connect, sql, arguments);
    }
}
