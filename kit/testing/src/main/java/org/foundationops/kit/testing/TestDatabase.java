package org.foundationops.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database of the service under test, seen from outside the service. */
public final class TestDatabase {

    private TestDatabase() {}

    /** A connection of the service's own role; the caller closes it. */
    public static Connection connect() throws SQLException {
        TestParts.Access access = TestParts.database();
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    /** A connection of the superuser to the service's database; the caller closes it. */
    public static Connection connectAsSuperuser() throws SQLException {
        TestParts.Access superuser = TestParts.superuser();
        return DriverManager.getConnection(TestParts.database().url(), superuser.user(), superuser.password());
    }

    public static List<Map<String, @Nullable Object>> query(String sql, @Nullable Object... arguments) {
        return query(TestDatabase::connect, sql, arguments);
    }

    /** Where a test gets its connections from. */
    @FunctionalInterface
    interface Connections {

        Connection open() throws SQLException;
    }

    static List<Map<String, @Nullable Object>> query(
            Connections connections, String sql, @Nullable Object... arguments) {
        try (Connection connection = connections.open();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<Map<String, @Nullable Object>> found = new ArrayList<>();
            while (rows.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.put(rows.getMetaData().getColumnLabel(column), rows.getObject(column));
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number that the query counts. */
    public static long count(String sql, @Nullable Object... arguments) {
        Object value = query(sql, arguments).getFirst().values().iterator().next();
        return value instanceof Number number ? number.longValue() : 0;
    }

    public static int execute(String sql, @Nullable Object... arguments) {
        return execute(TestDatabase::connect, sql, arguments);
    }

    static int execute(Connections connections, String sql, @Nullable Object... arguments) {
        try (Connection connection = connections.open();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
