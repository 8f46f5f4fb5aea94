package org.foundationops.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements with positional parameters; instants become timestamps with time zone. */
@ApplicationScoped
public class Sql {

    private final Supplier<DataSource> dataSource;

    /** Over the service's own database, which a process that needs none may have switched off. */
    @Inject
    Sql(Instance<DataSource> dataSource) {
        this.dataSource = dataSource::get;
    }

    /** Over another database that the service has. */
    public Sql(DataSource dataSource) {
        this.dataSource = () -> dataSource;
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        try (Connection connection = dataSource.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                return read(result, row);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /**
     * Sends several queries in one round trip, in the order in which they stand, and answers the rows of the last one. As
     * if they were sent one by one, a query sees what was committed while one before it waited for a lock.
     */
    public <T> List<T> listAfter(List<String> before, String last, Row<T> row, @Nullable Object... parameters) {
        String all = String.join(";", before) + ";" + last;
        try (Connection connection = dataSource.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(all)) {
            bind(statement, parameters);
            statement.execute();
            for (String passed : before) {
                if (!statement.getMoreResults()) {
                    throw new IllegalArgumentException("No query follows on: " + passed);
                }
            }
            try (ResultSet result = statement.getResultSet()) {
                return read(result, row);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    public boolean exists(String sql, @Nullable Object... parameters) {
        return !list(sql, row -> true, parameters).isEmpty();
    }

    /** Answers the number of rows it changed. */
    public int run(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** One statement for many rows, in one round trip. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static <T> List<T> read(ResultSet result, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row.read(result));
        }
        return rows;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            statement.setObject(i + 1, parameter instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameter);
        }
    }
}
