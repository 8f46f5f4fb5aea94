package org.foundationops.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@ServiceTest
class SqlTest {

    private static final int LOCK = 91_827;

    @Inject
    Sql sql;

    @Test
    void aQuerySeesWhatWasCommittedWhileOneBeforeItWaited() throws Exception {
        String name = UUID.randomUUID().toString();
        try (Connection other = TestDatabase.connect();
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            run(other, "select pg_advisory_xact_lock(" + LOCK + ")");
            run(other, "insert into trial (name) values ('" + name + "')");
            Future<List<String>> names = thread.submit(() -> QuarkusTransaction.requiringNew()
                    .call(() -> sql.listAfter(
                            List.of("select pg_advisory_xact_lock(?)"),
                            "select name from trial where name = ?",
                            row -> row.getString("name"),
                            LOCK,
                            name)));
            await().until(() -> TestDatabase.count(
                            "select count(*) from pg_locks where locktype = 'advisory' and objid = ? and not granted",
                            LOCK)
                    == 1);
            assertThat(names.isDone()).isFalse();
            other.commit();
            assertThat(names.get()).containsExactly(name);
        }
    }

    @Test
    void onlyTheRowsOfTheLastQueryAreAnswered() {
        assertThat(sql.listAfter(
                        List.of("select 1 where ? = 'a'", "select 2 from generate_series(1, 3)"),
                        "select ?::text as last",
                        row -> row.getString("last"),
                        "a",
                        "z"))
                .containsExactly("z");
    }

    @Test
    void whatIsNoQueryIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.listAfter(
                        List.of("select 1"), "insert into trial (name) values ('never')", row -> row.getString(1)));
    }

    private static void run(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(query);
        }
    }
}
