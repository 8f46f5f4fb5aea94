package org.foundationops.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Linked;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final UUID subject = UuidV7.next();

    @Inject
    Audit audit;

    @Test
    void anEntryIsSealedSoonAfterItsCommit() {
        record(subject);
        await().until(() -> Trail.isSealed(subject.toString()));
        assertThat(TestDatabase.count(
                        "select count(*) from audit_seal s join audit_entry e on e.position = s.entry"
                                + " where e.subject = ? and s.sealed_at - e.recorded_at < interval '5 seconds'",
                        subject.toString()))
                .isEqualTo(1);
    }

    @Test
    void manyEntriesInOneStatementAreThoseOfWhoAskedForThem() {
        UUID second = UuidV7.next();
        QuarkusTransaction.requiringNew()
                .run(() -> audit.recordAll(
                        "person/1",
                        List.of(
                                AuditEntry.of("imported", "trial", subject).with("line", 2),
                                AuditEntry.of("imported", "trial", second).with("line", 3))));

        assertThat(TestDatabase.query(
                        "select actor, subject, details->>'line' as line from audit_entry"
                                + " where subject in (?, ?) order by position",
                        subject.toString(),
                        second.toString()))
                .containsExactly(
                        java.util.Map.of("actor", "person/1", "subject", subject.toString(), "line", "2"),
                        java.util.Map.of("actor", "person/1", "subject", second.toString(), "line", "3"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> audit.recordAll(
                                "person/1",
                                List.of(AuditEntry.of("a", "trial", subject).reason("why")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryGoesWithTheChangeThatDidNotHappen() {
        QuarkusTransaction.begin();
        audit.record(AuditEntry.of("changed", "trial", subject));
        QuarkusTransaction.rollback();
        assertThat(TestDatabase.count("select count(*) from audit_entry where subject = ?", subject.toString()))
                .isZero();
    }

    @Test
    void outsideOfTheTransactionOfAChangeNothingIsRecorded() {
        assertThatThrownBy(() -> audit.record(AuditEntry.of("changed", "trial", subject)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void aDetailIsAnIdOrACodeAndNoLetter() {
        AuditEntry entry = AuditEntry.of("changed", "trial", subject);
        assertThatThrownBy(() -> entry.with("note", "x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    /** A row with a lower place that is committed later must not be passed over. */
    @Test
    void anEntryWaitsForOlderTransactionsThatMayStillAddOne() throws Exception {
        UUID early = UuidV7.next();
        UUID late = UuidV7.next();
        try (var open = TestDatabase.connect()) {
            open.setAutoCommit(false);
            insert(open, early);
            record(late);
            assertThat(Trail.position(late.toString())).isPositive();
            Trail.verification();
            await().during(Duration.ofMillis(600)).until(() -> !Trail.isSealed(late.toString()));
            open.commit();
        }
        await().until(() -> Trail.isSealed(late.toString()));
        assertThat(Trail.sequence(early.toString())).isPositive().isLessThan(Trail.sequence(late.toString()));
    }

    @Test
    void oneReplicaSealsAtATime() throws Exception {
        try (var other = Trail.holdingTheSealersLock()) {
            record(subject);
            await().during(Duration.ofMillis(600)).until(() -> !Trail.isSealed(subject.toString()));
            assertThat(Trail.verification().getLong("unsealed.count")).isPositive();
        }
        await().until(() -> Trail.isSealed(subject.toString()));
    }

    @Test
    void manyWritersAtOnceMakeOneChainWithEveryEntryOnce() throws Exception {
        List<UUID> subjects = new ArrayList<>();
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 400; i++) {
                UUID one = UuidV7.next();
                subjects.add(one);
                writers.add(threads.submit(() -> record(one)));
            }
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        Trail.awaitAllSealed();
        assertThat(TestDatabase.count(
                        "select count(*) from audit_seal s join audit_entry e on e.position = s.entry"
                                + " where e.subject = any (string_to_array(?, ','))",
                        String.join(",", subjects.stream().map(UUID::toString).toList())))
                .isEqualTo(400);
        assertThat(Trail.verification().getBoolean("intact")).isTrue();
    }

    @Test
    void theTablesAreOnlyAddedTo() {
        record(subject);
        Trail.awaitAllSealed();
        for (String table : List.of("audit_entry", "audit_seal")) {
            refused("delete from " + table);
            refused("truncate " + table);
        }
        refused("update audit_entry set actor = 'eve'");
        refused("update audit_seal set sealed_at = now()");
        refused("update audit_reason set text = 'something else'");
    }

    @Test
    void anErasedReasonLeavesTheChainWhole() {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(AuditEntry.of("rejected", "trial", subject)
                        .because("CONDUCT")
                        .with("decidedOn", "2027-03-01")
                        .reason("Ada wrote something that nobody should keep")));
        Trail.awaitAllSealed();
        entries()
                .body("items[0].reason", equalTo("Ada wrote something that nobody should keep"))
                .body("items[0].reasonCode", equalTo("CONDUCT"))
                .body("items[0].details.decidedOn", equalTo("2027-03-01"));
        long erasedBefore = Trail.verification().getLong("reasonsErased");

        int erased = QuarkusTransaction.requiringNew().call(() -> audit.eraseReasons("trial", subject));

        assertThat(erased).isEqualTo(1);
        Trail.awaitAllSealed();
        entries().body("items[0]", not(hasKey("reason"))).body("items.action", contains("rejected", "reasons-erased"));
        assertThat(TestDatabase.count("select count(*) from audit_reason where text like 'Ada wrote%'"))
                .isZero();
        assertThat(Trail.verification().getLong("reasonsErased")).isEqualTo(erasedBefore + 1);
        assertThat(Trail.verification().getBoolean("intact")).isTrue();
    }

    @Test
    void theHeadIsThatOfTheLastSealAndIsVerifiedAgainLater() {
        record(subject);
        Trail.awaitAllSealed();
        var head = get("head", Tokens.administrator())
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .extract()
                .jsonPath();
        record(UuidV7.next());
        Trail.awaitAllSealed();

        noted(head.getLong("sequence"), head.getString("hash")).body("intact", equalTo(true));
        noted(head.getLong("sequence"), "0".repeat(64))
                .body("intact", equalTo(false))
                .body("faults.kind", contains("HEAD_UNKNOWN"));
        noted(1_000_000_000, head.getString("hash")).body("faults.kind", contains("HEAD_UNKNOWN"));
    }

    @Test
    void aNotedHeadIsASequenceAndAHash() {
        given().auth()
                .oauth2(Tokens.administrator())
                .get("/v1/audit/verification?sequence=3")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("hash"));
    }

    @Test
    void auditorsReadAndOthersDoNot() {
        Linked auditor = Linked.person().holding("auditor", UuidV7.next(), LONG_AGO, null);
        Linked president = Linked.person().holding("president", UuidV7.next(), LONG_AGO, null);
        for (String what : List.of("head", "verification", "entries")) {
            get(what, auditor.token()).statusCode(200);
            get(what, president.token()).statusCode(403);
            given().get("/v1/audit/" + what).then().statusCode(401);
        }
    }

    @Test
    void theTrailOfOneSubjectCanBeExported() {
        record(subject);
        record(subject);
        Trail.awaitAllSealed();
        entries().body("items", hasSize(2)).body("items.subject", everyItem(equalTo(subject.toString())));
        String csv = given().auth()
                .oauth2(Tokens.administrator())
                .accept("text/csv")
                .get("/v1/audit/entries?subject=" + subject)
                .asString();
        assertThat(csv.lines().findFirst())
                .contains("position,recordedAt,actor,action,noun,subject,reasonCode,details,reason,sequence,hash");
        assertThat(csv.lines()).hasSize(3);
        String lines = given().auth()
                .oauth2(Tokens.administrator())
                .accept("application/x-ndjson")
                .get("/v1/audit/entries?subject=" + subject)
                .asString();
        assertThat(lines.lines()).hasSize(2).allMatch(line -> line.contains(subject.toString()));
    }

    private void record(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(AuditEntry.of("changed", "trial", id)));
    }

    private static void insert(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into audit_entry (actor, action, noun, subject, details) values ('system', 'changed', 'trial', ?, '{}')")) {
            statement.setString(1, id.toString());
            statement.executeUpdate();
        }
    }

    private static void refused(String sql) {
        assertThatThrownBy(() -> TestDatabase.execute(sql)).rootCause().hasMessageContaining("only added to");
    }

    private ValidatableResponse entries() {
        return get("entries?subject=" + subject, Tokens.administrator()).statusCode(200);
    }

    private static ValidatableResponse noted(long sequence, String hash) {
        return get("verification?sequence=" + sequence + "&hash=" + hash, Tokens.administrator())
                .statusCode(200);
    }

    private static ValidatableResponse get(String what, String token) {
        return given().auth().oauth2(token).get("/v1/audit/" + what).then();
    }
}
