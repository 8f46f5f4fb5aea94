package org.foundationops.grants.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.grants.Requests.adoptedLine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.foundationops.grants.TestBody;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whatever the service does. */
@ServiceTest
class LedgerDatabaseTest {

    @Test
    void anEntryThatDoesNotBalanceIsRefusedAtTheCommit() throws SQLException {
        String line = adoptedLine(TestBody.create(), "100.00", "USD");

        try (Connection connection = begin()) {
            UUID entry = entry(connection, line, "COMMIT", award());
            post(connection, entry, "COMMITTED", 100);
            assertThatThrownBy(connection::commit).hasMessageContaining("does not balance");
        }
        try (Connection connection = begin()) {
            entry(connection, line, "COMMIT", award());
            assertThatThrownBy(connection::commit).hasMessageContaining("does not balance");
        }
    }

    @Test
    void postingsThatDoNotSumToZeroInEachCurrencyAreRefused() throws SQLException {
        String line = adoptedLine(TestBody.create(), "100.00", "USD");

        try (Connection connection = begin()) {
            UUID entry = entry(connection, line, "COMMIT", award());
            assertThatThrownBy(() -> run(
                            connection,
                            "insert into ledger_posting values (?, 0, 'AVAILABLE', 'EUR', -1), (?, 1, 'COMMITTED', 'EUR', 1)",
                            entry,
                            entry))
                    .hasMessageContaining("another currency than its budget");
        }
    }

    @Test
    void aPostingWithoutAnEntryIsRefused() throws SQLException {
        try (Connection connection = begin()) {
            assertThatThrownBy(() -> post(connection, UUID.randomUUID(), "AVAILABLE", 1))
                    .hasMessageContaining("belongs to no entry");
        }
    }

    @Test
    void moreThanIsAllottedCannotBeCommittedNorMoreThanIsCommittedPaidOut() throws SQLException {
        String line = adoptedLine(TestBody.create(), "100.00", "USD");

        assertThatThrownBy(() -> move(line, "COMMIT", award(), "AVAILABLE", "COMMITTED", 10_001))
                .hasMessageContaining("line_figures_order");
        UUID award = award();
        move(line, "COMMIT", award, "AVAILABLE", "COMMITTED", 6_000);
        assertThatThrownBy(() -> move(line, "DISBURSE", award, "COMMITTED", "DISBURSED", 6_001))
                .hasMessageContaining("line_figures_order");
        move(line, "DISBURSE", award, "COMMITTED", "DISBURSED", 6_000);

        assertThat(figures(line))
                .isEqualTo(Map.of("allotted_minor", 10_000L, "committed_minor", 6_000L, "disbursed_minor", 6_000L));
    }

    @Test
    void ofTwoCommitmentsAtOnceOnlyOneFits() throws Exception {
        String line = adoptedLine(TestBody.create(), "10000.00", "USD");
        List<UUID> awards = List.of(award(), award());

        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Connection first = begin()) {
            UUID entry = entry(first, line, "COMMIT", awards.get(0));
            postBoth(first, entry, "AVAILABLE", "COMMITTED", 600_000);
            Callable<Boolean> second = () -> move(line, "COMMIT", awards.get(1), "AVAILABLE", "COMMITTED", 600_000);
            Future<Boolean> waiting = threads.submit(second);
            awaitLock();
            first.commit();

            assertThatThrownBy(waiting::get).hasMessageContaining("line_figures_order");
        }
        assertThat(figures(line).get("committed_minor")).isEqualTo(600_000L);
    }

    @Test
    void entriesPostingsAndFiguresAreNeverChangedOrRemoved() throws SQLException {
        String line = adoptedLine(TestBody.create(), "100.00", "USD");

        for (String table : List.of("ledger_entry", "ledger_posting")) {
            String column = table.equals("ledger_entry") ? "recorded_at" : "amount_minor";
            for (String statement : List.of(
                    "update " + table + " set " + column + " = " + column,
                    "delete from " + table,
                    "truncate " + table)) {
                assertThatThrownBy(() -> TestDatabase.execute(statement)).hasRootCauseMessage(denied(table));
                try (Connection superuser = TestDatabase.connectAsSuperuser()) {
                    assertThatThrownBy(() -> run(superuser, statement)).hasMessageContaining("is only added to");
                }
            }
        }
        for (String statement : List.of(
                "update line_figures set allotted_minor = 1000000 where budget_line_id = '" + line + "'",
                "delete from line_figures where budget_line_id = '" + line + "'")) {
            assertThatThrownBy(() -> TestDatabase.execute(statement))
                    .rootCause()
                    .hasMessageContaining("follows the ledger and is never written");
        }
        assertThat(figures(line).get("allotted_minor")).isEqualTo(10_000L);
    }

    private static String denied(String table) {
        return "ERROR: permission denied for table " + table;
    }

    /** The id of a new award that commits nothing by itself. */
    private static UUID award() {
        UUID award = UUID.randomUUID();
        TestDatabase.execute(
                "insert into award (id, version, origin, recipient_name, amount_minor, currency, approved_on, recorded_at)"
                        + " values (?, 0, 'IMPORT', ?, 1, 'USD', current_date, now())",
                award,
                award.toString());
        return award;
    }

    private static Map<String, Object> figures(String line) {
        return Map.copyOf(TestDatabase.query(
                        "select allotted_minor, committed_minor, disbursed_minor from line_figures"
                                + " where budget_line_id = ?::uuid",
                        line)
                .getFirst());
    }

    private static boolean move(String line, String kind, UUID award, String from, String to, long minorUnits)
            throws SQLException {
        try (Connection connection = begin()) {
            postBoth(connection, entry(connection, line, kind, award), from, to, minorUnits);
            connection.commit();
            return true;
        }
    }

    private static Connection begin() throws SQLException {
        Connection connection = TestDatabase.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    private static UUID entry(Connection connection, String line, String kind, UUID award) throws SQLException {
        UUID entry = UUID.randomUUID();
        run(
                connection,
                "insert into ledger_entry (id, kind, budget_line_id, award_id, recorded_at, actor)"
                        + " values (?, ?, ?::uuid, ?, now(), 'test')",
                entry,
                kind,
                line,
                award);
        return entry;
    }

    private static void post(Connection connection, UUID entry, String account, long minorUnits) throws SQLException {
        run(connection, "insert into ledger_posting values (?, 0, ?, 'USD', ?)", entry, account, minorUnits);
    }

    private static void postBoth(Connection connection, UUID entry, String from, String to, long minorUnits)
            throws SQLException {
        run(
                connection,
                "insert into ledger_posting values (?, 0, ?, 'USD', ?), (?, 1, ?, 'USD', ?)",
                entry,
                from,
                -minorUnits,
                entry,
                to,
                minorUnits);
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            statement.execute();
        }
    }

    private static void awaitLock() {
        Awaitility.await("the second waits for the first")
                .until(() ->
                        TestDatabase.count("select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and wait_event_type = 'Lock'")
                                > 0);
    }
}
