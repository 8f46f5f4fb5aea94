package org.foundationops.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.imports.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body decides on an application by a motion, and elections-service answers. */
@ServiceTest
class ApplicationDecisionsTest {

    private static final String SAMPLE =
            "/contracts/messages/foundation.elections.motion.decided.v1/samples/passed.json";

    @Test
    void theApplicantIsAMemberWhenTheMotionHasPassed() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);
        UUID motion = UuidV7.next();

        answer(request, motion, "PASSED");

        Awaitility.await()
                .untilAsserted(
                        () -> as(applicant).get("/v1/me").then().body("membership.memberSince", equalTo("2026-03-10")));
        as(applicant)
                .get("/v1/membership-applications/{id}", application)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("decision.motionId", equalTo(motion.toString()))
                .body("decision.decidedOn", equalTo("2026-03-10"));
    }

    @Test
    void theRequestNamesTheVersionAndWhoIsInterested() {
        TestPerson applicant = person();
        UUID application = application(applicant);

        JsonNode request = ask(application);

        assertThat(request.at("/kind").textValue()).isEqualTo("ADMIT_INDIVIDUAL_MEMBER");
        assertThat(request.at("/subject/type").textValue()).isEqualTo("membership-application");
        assertThat(request.at("/subject/id").textValue()).isEqualTo(application.toString());
        assertThat(request.at("/subject/version").longValue()).isZero();
        assertThat(request.at("/interestedPersons/0").textValue())
                .isEqualTo(applicant.id().toString());
    }

    @Test
    void anAnswerAboutAnOlderVersionIsNotApplied() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);
        decide(application, "DEFERRED").then().statusCode(200);
        UUID motion = UuidV7.next();

        answer(request, motion, "PASSED");

        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from decision_answer where motion_id = ? and disposition = 'STALE'",
                                motion)
                        == 1);
        assertThat(TestDatabase.count("select count(*) from member where person_id = ?", applicant.id()))
                .isZero();
    }

    @Test
    void theBodyIsAskedAgainWhenItDecidedOnAnOlderVersion() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);
        decide(application, "DEFERRED").then().statusCode(200);
        as(secretary())
                .post("/v1/membership-applications/{id}/resumption", application)
                .then()
                .statusCode(200);
        asked(application).then().body("items.stale", contains(true));

        answer(request, UuidV7.next(), "PASSED");

        Awaitility.await()
                .untilAsserted(() -> asked(application)
                        .then()
                        .body("items.size()", equalTo(2))
                        .body("items[0].answers.disposition", contains("STALE"))
                        .body("items[1].stale", equalTo(false))
                        .body("items[1].answers", empty())
                        .body("items.bodyId[1]", equalTo(request.path("body").textValue())));
        JsonNode again = published(asked(application).path("items[1].id"));
        answer(again, UuidV7.next(), "PASSED");
        awaitStatus(applicant, application, "APPROVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILED", "LAPSED", "WITHDRAWN"})
    void aMotionThatDidNotPassRejectsNobody(String outcome) {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);

        answer(request, UuidV7.next(), outcome);

        Awaitility.await()
                .untilAsserted(() -> asked(application)
                        .then()
                        .body("items[0].answers.outcome", contains(outcome))
                        .body("items[0].answers.disposition", contains("NOT_PASSED")));
        awaitStatus(applicant, application, "READY");
        JsonNode second = ask(application);
        answer(second, UuidV7.next(), "PASSED");
        awaitStatus(applicant, application, "APPROVED");
    }

    /** The membership was imported in between: the motion has no effect, and holds up no other. */
    @Test
    void whoBecameAMemberMeanwhileIsNotAdmittedAgain() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);
        Files.bringIn(
                "MEMBERS",
                "email,member_since,decision_reference",
                Tokens.email(applicant.sub()) + ",2026-01-05,Board 2026-01");
        UUID motion = UuidV7.next();

        answer(request, motion, "PASSED");

        Awaitility.await()
                .untilAsserted(() -> asked(application)
                        .then()
                        .body("items[0].answers.disposition", contains("HINDERED"))
                        .body("items[0].answers.hindrance", contains("urn:problem:already-member")));
        assertThat(TestDatabase.count("select count(*) from member where person_id = ?", applicant.id()))
                .isEqualTo(1);
        assertThat(TestDatabase.count("select count(*) from dead_letter where message_key = ?", "motion/" + motion))
                .isZero();
        refused(decide(application, "APPROVED"), 409, "already-member");
        decide(application, "REJECTED").then().statusCode(200);
    }

    @Test
    void aWithdrawnApplicationTakesItsRequestsBack() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);
        as(applicant)
                .post("/v1/membership-applications/{id}/withdrawal", application)
                .then()
                .statusCode(200);
        asked(application).then().body("items.withdrawn", contains(true));

        answer(request, UuidV7.next(), "PASSED");

        Awaitility.await()
                .untilAsserted(
                        () -> asked(application).then().body("items[0].answers.disposition", contains("WITHDRAWN")));
        awaitStatus(applicant, application, "WITHDRAWN");
    }

    @Test
    void aRecordedDecisionTakesTheRequestsBack() {
        UUID application = application(person());
        ask(application);

        decide(application, "REJECTED").then().statusCode(200);

        asked(application).then().body("items.withdrawn", contains(true));
    }

    @Test
    void anAnswerWithUnknownMembersIsApplied() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);
        UUID motion = UuidV7.next();

        publish(request, motion, "PASSED", Map.of("aMemberOfTheFuture", Map.of("known", false)));

        awaitStatus(applicant, application, "APPROVED");
        assertThat(TestDatabase.count("select count(*) from member where person_id = ?", applicant.id()))
                .isEqualTo(1);
    }

    @Test
    void theSampleThatElectionsServicePromisesIsApplied() throws IOException {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);
        UUID motion = UuidV7.next();
        ObjectNode sample = (ObjectNode) new ObjectMapper().readTree(getClass().getResource(SAMPLE));
        ObjectNode data = sample.withObject("data");
        data.put("id", motion.toString());
        data.put("motionId", motion.toString());
        data.set("requestId", request.path("requestId"));
        data.set("subject", request.path("subject"));
        data.put("decidedAt", "2026-03-10T18:00:00Z");
        sample.put("id", UuidV7.next().toString());
        sample.put("subject", "motion/" + motion);

        KafkaProbe.publish("foundation.elections.v1", "motion/" + motion, sample);

        awaitStatus(applicant, application, "APPROVED");
        as(applicant)
                .get("/v1/membership-applications/{id}", application)
                .then()
                .body("decision.minuteReference", equalTo("2027-03 item 4"));
    }

    @Test
    void whatIsNotReadyIsPutBeforeNoBody() {
        UUID application = application(person());
        decide(application, "DEFERRED").then().statusCode(200);

        refused(
                as(secretary())
                        .body(Map.of("bodyId", UuidV7.next().toString()))
                        .post("/v1/membership-applications/{id}/decision-requests", application),
                409,
                "application-not-ready");
    }

    @Test
    void onlyOfficersSeeWhatBodiesWereAsked() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        String path = "/v1/membership-applications/{id}/decision-requests";

        refused(as(applicant).get(path, application), 403, "forbidden");
        refused(asNobody().get(path, application), 401, "unauthenticated");
    }

    @Test
    void onlyASecretaryPutsAnOpenApplicationBeforeABody() {
        UUID application = application(person());
        Map<String, String> body = Map.of("bodyId", UuidV7.next().toString());
        String path = "/v1/membership-applications/{id}/decision-requests";

        refused(as(person()).body(body).post(path, application), 403, "forbidden");
        decide(application, "REJECTED").then().statusCode(200);
        refused(as(secretary()).body(body).post(path, application), 409, "application-not-open");
    }

    private static JsonNode ask(UUID application) {
        String request = as(secretary())
                .body(Map.of("bodyId", UuidV7.next().toString()))
                .post("/v1/membership-applications/{id}/decision-requests", application)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return published(request);
    }

    private static JsonNode published(String request) {
        return KafkaProbe.await(
                        "foundation.membership.v1",
                        "decision-request/" + request,
                        "foundation.membership.decision.requested.v1")
                .data();
    }

    private static Response asked(UUID application) {
        return as(secretary()).get("/v1/membership-applications/{id}/decision-requests", application);
    }

    private static void awaitStatus(TestPerson applicant, UUID application, String status) {
        Awaitility.await()
                .untilAsserted(() -> as(applicant)
                        .get("/v1/membership-applications/{id}", application)
                        .then()
                        .body("status", equalTo(status)));
    }

    private static void answer(JsonNode request, UUID motion, String outcome) {
        publish(request, motion, outcome, Map.of());
    }

    private static void publish(JsonNode request, UUID motion, String outcome, Map<String, ?> more) {
        Map<String, Object> state = new HashMap<>(more);
        state.put("motionId", motion.toString());
        state.put("requestId", request.path("requestId"));
        state.put("subject", request.path("subject"));
        state.put("outcome", outcome);
        state.put("decidedAt", "2026-03-10T18:00:00Z");
        state.put("minuteReference", "Board 2026-03, item 4");
        KafkaProbe.publish(
                "foundation.elections.v1", "foundation.elections.motion.decided.v1", "motion", motion, 1, state);
    }
}
