package org.foundationops.kit.messages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.foundationops.kit.messages.Parcels.TOPIC;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.parcel.Scales;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DeadLetterTest {

    @Inject
    Scales scales;

    @Inject
    Watermarks watermarks;

    private UUID parcel = UuidV7.next();

    @BeforeEach
    void anotherParcel() {
        parcel = UuidV7.next();
    }

    @AfterEach
    void nothingStaysDead() {
        scales.mendFor(parcel);
        administrator().body("{}").post("/v1/dead-letters/replay").then().statusCode(200);
    }

    @Test
    void aMessageThatCannotBeHandledAndThoseBehindItWaitWhileOtherKeysGoOn() {
        UUID other = UuidV7.next();
        scales.breakFor(parcel);

        Parcels.tell(parcel, 1, 10);
        Parcels.tell(parcel, 2, 20);
        Parcels.tell(other, 1, 10);

        Parcels.awaitVersion(other, 1);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 2);
        assertThat(Parcels.versionOf(parcel)).isZero();
        // another handler of the same messages is not concerned
        assertThat(Parcels.calls(parcel)).containsExactly(1L, 2L);
        assertThat(TestDatabase.query(
                        "select handler, attempts, version from dead_letter where message_key = ? order by log_offset",
                        "parcel/" + parcel))
                .extracting(row -> row.get("handler"), row -> row.get("attempts"), row -> row.get("version"))
                .containsExactly(tuple("parcels", 5, 1L), tuple("parcels", 0, 2L));
    }

    @Test
    void aDeadLetterIsCopiedToItsTopicWithTheReason() {
        scales.breakFor(parcel);
        UUID message = Parcels.tell(parcel, 1, 10);

        KafkaProbe.Message copy =
                KafkaProbe.await(TOPIC + ".dlq", found -> found.key().equals("parcel/" + parcel), "the dead letter");

        assertThat(copy.envelope().path("id").asText()).isEqualTo(message.toString());
        assertThat(copy.headers())
                .containsEntry("dead-letter-handler", "parcels")
                .containsEntry("dead-letter-topic", TOPIC)
                .containsEntry("dead-letter-attempts", "5")
                .containsEntry("dead-letter-reason", "IllegalArgumentException: The scales are broken");
    }

    @Test
    void replayHandlesTheLettersOfTheKeyInOrderAndLetsItGoOn() {
        scales.breakFor(parcel);
        Parcels.tell(parcel, 1, 10);
        Parcels.tell(parcel, 2, 20);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 2);
        scales.mendFor(parcel);

        administrator()
                .body("")
                .post("/v1/dead-letters/" + letters().getLast() + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(2))
                .body("remaining", equalTo(0));

        assertThat(Parcels.versionOf(parcel)).isEqualTo(2);
        assertThat(Parcels.openLetters(parcel)).isZero();
        Parcels.tell(parcel, 3, 30);
        Parcels.awaitVersion(parcel, 3);
    }

    @Test
    void replayStopsAtTheFirstThatFailsAgain() {
        scales.breakFor(parcel);
        Parcels.tell(parcel, 1, 10);
        Parcels.tell(parcel, 2, 20);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 2);

        administrator()
                .post("/v1/dead-letters/" + letters().getFirst() + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(0))
                .body("remaining", equalTo(2))
                .body("failures[0].id", equalTo(letters().getFirst().toString()))
                .body("failures[0].reason", equalTo("IllegalArgumentException: The scales are broken"));

        assertThat(Parcels.versionOf(parcel)).isZero();
    }

    @Test
    void aLetterThatWasReplayedIsClosed() {
        scales.breakFor(parcel);
        Parcels.tell(parcel, 1, 10);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 1);
        scales.mendFor(parcel);
        UUID letter = letters().getFirst();
        administrator().post("/v1/dead-letters/" + letter + "/replay").then().statusCode(200);

        administrator()
                .post("/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:dead-letter-closed"));
    }

    @Test
    void whileALetterOfTheTopicIsOpenNothingOfItIsComplete() {
        Instant until = Instant.parse("2026-01-01T00:00:00Z");
        // other tests of this run may have left letters, and completeness is a property of the whole topic
        TestDatabase.execute("update dead_letter set status = 'DISMISSED', closed_at = now() where status = 'OPEN'");
        Parcels.tellWatermark(until.toString(), 1);
        Parcels.soon().until(() -> watermarks.completeUntil(TOPIC).isPresent());
        scales.breakFor(parcel);
        Parcels.tell(parcel, 1, 10);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 1);

        assertThat(watermarks.completeUntil(TOPIC)).isEmpty();
        assertThat(watermarks.isCompleteUntil(TOPIC, until)).isFalse();
        assertThat(watermarks.latest(TOPIC)).contains(until);

        scales.mendFor(parcel);
        administrator()
                .post("/v1/dead-letters/" + letters().getFirst() + "/replay")
                .then()
                .statusCode(200);
        assertThat(watermarks.completeUntil(TOPIC)).contains(until);
        assertThat(watermarks.isCompleteUntil(TOPIC, until)).isTrue();
        assertThat(watermarks.isCompleteUntil(TOPIC, until.plusNanos(1000))).isFalse();
    }

    @Test
    void whatNobodyCanReadIsADeadLetterAtOnceAndCanBeDismissed() {
        KafkaProbe.publishRaw(TOPIC, "parcel/" + parcel, "not a message");
        Parcels.tell(parcel, 1, 10);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 3); // itself, and one for each handler behind it
        UUID unreadable = (UUID) TestDatabase.query(
                        "select id from dead_letter where message_key = ? and handler = '*'", "parcel/" + parcel)
                .getFirst()
                .get("id");

        administrator()
                .post("/v1/dead-letters/" + unreadable + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(0))
                .body("failures[0].reason", equalTo("IllegalArgumentException: Still unreadable: not JSON"));
        administrator()
                .body("{\"reason\": \"A test wrote it by hand\"}")
                .post("/v1/dead-letters/" + unreadable + "/dismissal")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISMISSED"));
        administrator()
                .post("/v1/dead-letters/" + letters().getLast() + "/replay")
                .then()
                .statusCode(200);

        assertThat(Parcels.versionOf(parcel)).isEqualTo(1);
        assertThat(Parcels.calls(parcel)).containsExactly(1L);
        assertThat(Parcels.openLetters(parcel)).isZero();
    }

    @Test
    void anAuditorListsThemAndOnlyTheAdministratorReplays() {
        scales.breakFor(parcel);
        Parcels.tell(parcel, 1, 10);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 1);
        TestPerson auditor = People.register().holding("auditor", UuidV7.next());
        UUID letter = letters().getFirst();

        given().auth()
                .oauth2(auditor.token())
                .get("/v1/dead-letters?status=OPEN&topic=" + TOPIC)
                .then()
                .statusCode(200)
                .body("items.key", hasItem("parcel/" + parcel));
        given().auth()
                .oauth2(auditor.token())
                .contentType("application/json")
                .post("/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(403);
        given().get("/v1/dead-letters").then().statusCode(401);
    }

    private List<UUID> letters() {
        return TestDatabase.query(
                        "select id from dead_letter where message_key = ? and status = 'OPEN' order by log_offset",
                        "parcel/" + parcel)
                .stream()
                .map(row -> (UUID) row.get("id"))
                .toList();
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.administrator()).contentType("application/json");
    }
}
