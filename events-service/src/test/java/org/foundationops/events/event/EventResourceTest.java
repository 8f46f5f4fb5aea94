package org.foundationops.events.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.events.EventRequests.TODAY;
import static org.foundationops.events.EventRequests.as;
import static org.foundationops.events.EventRequests.conference;
import static org.foundationops.events.EventRequests.contact;
import static org.foundationops.events.EventRequests.decision;
import static org.foundationops.events.EventRequests.drafted;
import static org.foundationops.events.EventRequests.recognised;
import static org.foundationops.events.EventRequests.secretary;
import static org.foundationops.events.EventRequests.submitted;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
class EventResourceTest {

    private static final String TOPIC = "foundation.events.v1";

    @Test
    void anEventGoesFromDraftToRecognised() {
        TestPerson organiser = People.register();
        String id = drafted(organiser, conference("Example Days"));

        as(organiser)
                .post("/v1/events/{id}/submission", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        as(secretary())
                .body(decision("RECOGNISED"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECOGNISED"))
                .body("level", equalTo("RECOGNISED"))
                .body("contactCount", equalTo(2))
                .body("minuteReference", equalTo("Board, item 3"))
                .body("organisers", equalTo(List.of(organiser.id().toString())));

        given().get("/v1/events/{id}", id).then().statusCode(200).body("name", equalTo("Example Days"));
    }

    @Test
    void theMessageCountsTheContactsAndNamesNobody() {
        TestPerson organiser = People.register();
        String id = recognised(organiser, conference("Example Days"));

        KafkaProbe.Message message = KafkaProbe.await(TOPIC, "event/" + id, "foundation.events.event.recognised.v1");

        assertThat(message.data().path("contactCount").asInt()).isEqualTo(2);
        assertThat(message.data().path("status").asText()).isEqualTo("RECOGNISED");
        assertThat(message.data().path("startsOn").asText()).isEqualTo("2027-06-01");
        assertThat(message.data().path("startsAt").asText()).isEqualTo("2027-06-01T08:00:00Z");
        assertThat(message.data().path("conductUrl").asText()).isEqualTo("https://days.example.org/conduct");
        assertThat(message.envelope().toString()).doesNotContain("ada@").doesNotContain("grace");
        assertThat(KafkaProbe.read(TOPIC, "event/" + id))
                .extracting(KafkaProbe.Message::type)
                .containsExactly(
                        "foundation.events.event.drafted.v1",
                        "foundation.events.event.submitted.v1",
                        "foundation.events.event.recognised.v1");
    }

    @Test
    void everyChangeIsAudited() {
        TestPerson organiser = People.register();
        String id = drafted(organiser, conference("Example Days"));
        as(organiser)
                .body(Map.of("reason", "The venue closed."))
                .post("/v1/events/{id}/cancellation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject = ? and actor = ? and action in ('drafted', 'cancelled')",
                        id,
                        organiser.actor()))
                .isEqualTo(2);
    }

    @Test
    void aDraftIsThereForItsOrganisersAndOfficersOnly() {
        TestPerson organiser = People.register();
        String id = drafted(organiser, conference("Secret Days"));

        given().get("/v1/events/{id}", id).then().statusCode(404).body("type", equalTo("urn:problem:not-found"));
        as(People.register()).get("/v1/events/{id}", id).then().statusCode(404);
        as(organiser).get("/v1/events/{id}", id).then().statusCode(200);
        as(secretary()).get("/v1/events/{id}", id).then().statusCode(200);
        given().get("/v1/events?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        as(organiser).get("/v1/events?limit=200").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void contactsAreShownToOrganisersAndThoseWhoHelp() {
        TestPerson organiser = People.register();
        String id = recognised(organiser, conference("Example Days"));

        as(organiser)
                .get("/v1/events/{id}/conduct-contacts", id)
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("no-store"))
                .body("contacts.email", equalTo(List.of("ada@example.org", "grace@example.org")));
        as(People.register().holding("conduct-team", null))
                .get("/v1/events/{id}/conduct-contacts", id)
                .then()
                .statusCode(200);
        as(People.register())
                .get("/v1/events/{id}/conduct-contacts", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:forbidden"));
        given().get("/v1/events/{id}/conduct-contacts", id).then().statusCode(401);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        TestPerson organiser = People.register();
        String id = drafted(organiser, conference("Example Days"));
        String tag = as(organiser).get("/v1/events/{id}", id).then().extract().header("ETag");

        patch(organiser, id, "{\"name\": \"Example Weeks\"}", tag)
                .statusCode(200)
                .body("name", equalTo("Example Weeks"));
        patch(organiser, id, "{\"name\": \"Example Years\"}", tag)
                .statusCode(412)
                .body("type", equalTo("urn:problem:precondition-failed"));
        as(organiser)
                .contentType("application/merge-patch+json")
                .body("{\"name\": \"Example Years\"}")
                .patch("/v1/events/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void aMergePatchRemovesWhatMayBeAbsent() {
        TestPerson organiser = People.register();
        String id = drafted(organiser, conference("Example Days"));
        String tag = as(organiser).get("/v1/events/{id}", id).then().extract().header("ETag");

        patch(organiser, id, "{\"conductUrl\": null}", tag).statusCode(200).body("conductUrl", nullValue());
    }

    @Test
    void aRecognisedEventKeepsItsGatesWhenItIsChanged() {
        TestPerson organiser = People.register();
        String id = recognised(organiser, conference("Example Days"));
        String tag = as(organiser).get("/v1/events/{id}", id).then().extract().header("ETag");

        patch(organiser, id, "{\"contacts\": []}", tag)
                .statusCode(409)
                .body("type", equalTo("urn:problem:too-few-conduct-contacts"));
    }

    @Test
    void somebodyElseCannotChangeOrCancelAnEvent() {
        String id = recognised(People.register(), conference("Example Days"));
        TestPerson stranger = People.register();
        String tag = given().get("/v1/events/{id}", id).then().extract().header("ETag");

        patch(stranger, id, "{\"name\": \"Mine\"}", tag).statusCode(403);
        as(stranger)
                .body(Map.of())
                .post("/v1/events/{id}/cancellation", id)
                .then()
                .statusCode(403);
        as(stranger).post("/v1/events/{id}/submission", id).then().statusCode(403);
    }

    @Test
    void onlyOfficersRecordDecisions() {
        String id = submitted(People.register(), conference("Example Days"));

        given().contentType("application/json")
                .body(decision("LISTED"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        as(People.register())
                .body(decision("LISTED"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(403);
        as(People.register())
                .body(Map.of("decidedOn", TODAY.toString(), "minuteReference", "Board"))
                .post("/v1/events/{id}/decline", id)
                .then()
                .statusCode(403);
        as(People.register().holding("events-support", null))
                .body(decision("LISTED"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(200);
    }

    @Test
    void aDirectorInOfficeDeclinesAndTheReasonStaysPrivate() {
        TestPerson organiser = People.register();
        String id = submitted(organiser, conference("Example Days"));

        as(People.register().holding("director", null))
                .body(Map.of(
                        "decidedOn", TODAY.toString(), "minuteReference", "Board, item 4", "reason", "Not this year"))
                .post("/v1/events/{id}/decline", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));

        String shown = as(organiser)
                .get("/v1/events/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(shown).doesNotContain("Not this year");
    }

    @Test
    void anOrganiserWhoIsSecretaryDoesNotRecogniseTheOwnEvent() {
        TestPerson both = People.register().holding("secretary", null);
        String id = submitted(both, conference("Example Days"));

        as(both).body(decision("RECOGNISED"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-event"));
    }

    static Stream<Arguments> gates() {
        return Stream.of(
                Arguments.of(Map.of("name", "DjangoCon Example"), "name-not-licensed"),
                Arguments.of(Map.of("contacts", List.of(contact("ada"))), "too-few-conduct-contacts"),
                Arguments.of(Map.of("contacts", List.of(contact("ada"), contact("info"))), "shared-mailbox"));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void anEventThatDoesNotPassAGateIsNotRecognised(Map<String, Object> change, String problem) {
        Map<String, Object> event = conference("Example Days");
        event.putAll(change);
        String id = submitted(People.register(), event);

        as(secretary())
                .body(decision("RECOGNISED"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:" + problem));
    }

    @Test
    void withoutACodeOfConductAnEventIsNotSupported() {
        Map<String, Object> event = conference("Example Days");
        event.remove("conductUrl");
        String id = submitted(People.register(), event);

        as(secretary())
                .body(decision("SUPPORTED"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:no-code-of-conduct"));
    }

    @Test
    void aDecisionOfTomorrowIsRefused() {
        String id = submitted(People.register(), conference("Example Days"));

        as(secretary())
                .body(Map.of("level", "LISTED", "decidedOn", TODAY.plusDays(1).toString(), "minuteReference", "Board"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:decision-in-the-future"));
    }

    static Stream<Arguments> wrongDrafts() {
        return Stream.of(
                Arguments.of(Map.of("endsAt", "2027-05-31T09:00:00"), 422, "event-ends-before-start"),
                Arguments.of(Map.of("contacts", List.of(contact("ada"), contact("ada"))), 422, "conduct-contact-twice"),
                Arguments.of(Map.of("country", "XX"), 422, "validation-failed"),
                Arguments.of(Map.of("organisers", List.of()), 422, "validation-failed"),
                Arguments.of(Map.of("name", " "), 422, "validation-failed"),
                Arguments.of(Map.of("url", "javascript:alert(1)"), 422, "validation-failed"),
                Arguments.of(Map.of("zone", "Mars/Olympus"), 400, "invalid-request"),
                Arguments.of(Map.of("colour", "red"), 400, "invalid-request"));
    }

    @ParameterizedTest
    @MethodSource("wrongDrafts")
    void aWrongDraftIsRefused(Map<String, Object> change, int status, String problem) {
        Map<String, Object> event = conference("Example Days");
        event.putAll(change);

        as(People.register())
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:problem:" + problem));
    }

    @Test
    void anEventInPersonWithoutACityIsRefused() {
        Map<String, Object> event = conference("Example Days");
        event.remove("city");

        as(People.register())
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:event-place-missing"));
    }

    @Test
    void anEventThatHasBegunCannotBeSubmitted() {
        TestPerson organiser = People.register();
        Map<String, Object> event = conference("Example Days");
        event.put("startsAt", "2020-06-01T09:00:00");
        String id = drafted(organiser, event);

        as(organiser)
                .post("/v1/events/{id}/submission", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:event-in-the-past"));
    }

    @Test
    void whoIsNotLinkedCannotDraft() {
        given().contentType("application/json")
                .body(conference("Example Days"))
                .post("/v1/events")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.person("nobody-yet"))
                .contentType("application/json")
                .body(conference("Example Days"))
                .post("/v1/events")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:identity-not-linked"));
    }

    @Test
    void ofTwentyRecognitionsAtOnceOneIsRecorded() throws Exception {
        String id = submitted(People.register(), conference("Example Days"));
        TestPerson secretary = secretary();
        Callable<Integer> attempt = () -> as(secretary)
                .body(decision("RECOGNISED"))
                .post("/v1/events/{id}/recognition", id)
                .statusCode();

        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(20, attempt));
            List<Integer> statuses =
                    answers.stream().map(Future::resultNow).sorted().toList();
            assertThat(statuses.getFirst()).isEqualTo(200);
            assertThat(statuses.subList(1, 20)).containsOnly(409);
        }
        assertThat(KafkaProbe.read(TOPIC, "event/" + id).stream()
                        .filter(message -> message.type().endsWith("recognised.v1")))
                .hasSize(1);
    }

    private static ValidatableResponse patch(TestPerson person, String id, String body, String tag) {
        return as(person)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch("/v1/events/{id}", id)
                .then();
    }
}
