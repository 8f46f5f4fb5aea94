package org.foundationops.kit.personal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A service that is told that a person was erased forgets them, and nothing brings them back. */
@QuarkusTest
class ErasureByMessageTest {

    @Inject
    Audit audit;

    @Inject
    ErasureSweep sweep;

    @Test
    void theSignInLeadsToNobodyAnyMore() {
        TestPerson ada = People.register();
        signedIn(ada).statusCode(200);

        People.erase(ada, 2);

        signedIn(ada).statusCode(403).body("type", equalTo("urn:problem:identity-not-linked"));
        assertThat(TestDatabase.query(
                        "select actor, action from audit_entry where noun = 'person' and subject = ?",
                        ada.id().toString()))
                .containsExactly(Map.of("actor", "system", "action", "personal-data-erased"));
    }

    @Test
    void anOlderMessageAndARebuildDoNotBringThemBack() {
        TestPerson ada = People.register();
        People.erase(ada, 3);
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.person.updated.v1",
                "person",
                ada.id(),
                2,
                Map.of("signIns", List.of(Tokens.signInHash(ada.sub()))));
        TestPerson later = People.register(); // by then the older message was read

        String run = given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body(Map.of("projection", "identity"))
                .post("/v1/rebuilds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from rebuild_run where id = ? and status = 'DONE'",
                                UUID.fromString(run))
                        == 1);

        signedIn(ada).statusCode(403);
        signedIn(later).statusCode(200);
    }

    @Test
    void answersToAndAboutThemAreForgottenAndOthersStay() {
        TestPerson ada = People.register();
        TestPerson bo = People.register();
        answer(Tokens.signInHash(ada.sub()), "to them");
        answer(Tokens.signInHash(bo.sub()), "about " + ada.id());
        answer(Tokens.signInHash(bo.sub()), "about something else");

        People.erase(ada, 2);

        assertThat(bodies(ada, bo)).containsExactly("about something else");
    }

    @Test
    void reasonsAboutThemGoAndTheChainStaysWhole() {
        TestPerson ada = People.register();
        UUID thing = UuidV7.next();
        UUID other = UuidV7.next();
        QuarkusTransaction.requiringNew().run(() -> {
            audit.record(AuditEntry.of("renamed", "person", ada.id()).reason("Ada wrote to us"));
            audit.record(AuditEntry.of("sold", "widget", thing)
                    .with("buyerId", ada.id())
                    .reason("Ada has always wanted one"));
            audit.record(AuditEntry.of("sold", "widget", other).reason("somebody wanted one"));
        });

        People.erase(ada, 2);

        assertThat(TestDatabase.count(
                        "select count(*) from audit_reason r join audit_entry e on e.position = r.entry"
                                + " where e.subject in (?, ?)",
                        ada.id().toString(),
                        thing.toString()))
                .isZero();
        assertThat(TestDatabase.count(
                        "select count(*) from audit_reason r join audit_entry e on e.position = r.entry where e.subject = ?",
                        other.toString()))
                .isEqualTo(1);
        Awaitility.await()
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.administrator())
                        .get("/v1/audit/verification")
                        .then()
                        .statusCode(200)
                        .body("intact", equalTo(true)));
    }

    @Test
    void whatARequestWroteMeanwhileIsErasedALittleLater() {
        TestPerson ada = People.register();
        People.erase(ada, 2);
        answer(Tokens.signInHash(ada.sub()), "written while the message was handled");
        TestDatabase.execute(
                "update erased_person set erased_at = now() - interval '1 hour' where person_id = ?", ada.id());

        while (sweep.sweepNext()) {}

        assertThat(bodies(ada, ada)).isEmpty();
        assertThat(TestDatabase.query(
                        "select sign_ins = '{}' as forgotten, swept_at is not null as swept from erased_person"
                                + " where person_id = ?",
                        ada.id()))
                .containsExactly(Map.of("forgotten", true, "swept", true));
    }

    @Test
    void settledDeadLettersThatNameThemGo() {
        TestPerson ada = People.register();
        letter(ada, "DISMISSED");
        letter(ada, "OPEN");

        People.erase(ada, 2);

        assertThat(TestDatabase.query("select status from dead_letter where message_key = ?", "parcel/of-" + ada.id()))
                .containsExactly(Map.of("status", "OPEN"));
        TestDatabase.execute("delete from dead_letter where message_key = ?", "parcel/of-" + ada.id());
    }

    private static io.restassured.response.ValidatableResponse signedIn(TestPerson person) {
        return given().auth().oauth2(person.token()).get("/v1/doors/person").then();
    }

    private static void answer(String signInHash, String body) {
        TestDatabase.execute(
                "insert into idempotency_answer (scope, caller, request_hash, status, body)"
                        + " values (sha256(?::bytea), decode(?, 'hex'), sha256('x'), 200, convert_to(?, 'UTF8'))",
                UuidV7.next().toString(),
                signInHash,
                body);
    }

    private static List<String> bodies(TestPerson one, TestPerson other) {
        return TestDatabase.query(
                        "select convert_from(body, 'UTF8') as body from idempotency_answer"
                                + " where caller in (decode(?, 'hex'), decode(?, 'hex')) order by 1",
                        Tokens.signInHash(one.sub()),
                        Tokens.signInHash(other.sub()))
                .stream()
                .map(row -> String.valueOf(row.get("body")))
                .toList();
    }

    private static void letter(TestPerson about, String status) {
        TestDatabase.execute(
                "insert into dead_letter (id, handler, topic, partition, log_offset, message_key, payload, reason,"
                        + " attempts, status, closed_at) values (?, 'erasure-test', 'trial', 0, ?, ?,"
                        + " convert_to(?, 'UTF8'), 'trial', 1, ?, case when ? = 'OPEN' then null else now() end)",
                UuidV7.next(),
                System.nanoTime(),
                "parcel/of-" + about.id(),
                "{\"buyerId\": \"" + about.id() + "\", \"name\": \"Ada\"}",
                status,
                status);
    }
}
