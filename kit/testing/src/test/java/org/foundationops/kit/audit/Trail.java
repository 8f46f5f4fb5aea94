package org.foundationops.kit.audit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;

/** The audit trail of the service under test, seen from outside. */
final class Trail {

    private Trail() {}

    static JsonPath verification() {
        return given().auth()
                .oauth2(Tokens.administrator())
                .get("/v1/audit/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void awaitAllSealed() {
        await().until(() -> unsealed() == 0);
    }

    static long unsealed() {
        return TestDatabase.count(
                "select count(*) from audit_entry e where not exists (select from audit_seal s where s.entry = e.position)");
    }

    static boolean isSealed(String subject) {
        return TestDatabase.count(
                        "select count(*) from audit_entry e join audit_seal s on s.entry = e.position where e.subject = ?",
                        subject)
                > 0;
    }

    static long position(String subject) {
        return TestDatabase.count("select max(position) from audit_entry where subject = ?", subject);
    }

    static long sequence(String subject) {
        return TestDatabase.count(
                "select max(s.sequence) from audit_seal s join audit_entry e on e.position = s.entry where e.subject = ?",
                subject);
    }

    /** Stands in for another replica that seals, or for a moment in which nobody does. */
    static AutoCloseable holdingTheSealersLock() throws SQLException {
        Connection connection = TestDatabase.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('foundation.audit.sealer'))");
        }
        return connection::close;
    }

    /** What somebody can do who owns the server: the triggers go, the statement runs, the triggers come back. */
    static void tamper(String table, String sql) throws SQLException {
        try (Connection connection = TestDatabase.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table " + table + " disable trigger all");
            statement.execute(sql);
            statement.execute("alter table " + table + " enable trigger all");
            connection.commit();
        }
    }
}
