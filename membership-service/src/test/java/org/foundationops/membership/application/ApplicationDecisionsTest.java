package org.foundationops.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** A body decides on an application by a motion, and elections-service answers. */
@ServiceTest
class ApplicationDecisionsTest {

    @Test
    void theApplicantIsAMemberWhenTheMotionHasPassed() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        JsonNode request = ask(application);
        UUID motion = UuidV7.next();

        answer(request, motion, "PASSED");

        Awaitility.await()
                .untilAsserted(() -> as(applicant)
                        .get("/v1/me")
                        .then()
                        .body("membership.memberSince", org.hamcrest.Matchers.equalTo("2026-03-10")));
        as(applicant)
                .get("/v1/membership-applications/{id}", application)
                .then()
                .body("status", org.hamcrest.Matchers.equalTo("APPROVED"))
                .body("decision.motionId", org.hamcrest.Matchers.equalTo(motion.toString()))
                .body("decision.decidedOn", org.hamcrest.Matchers.equalTo("2026-03-10"));
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
        return KafkaProbe.await(
                        "foundation.membership.v1",
                        "decision-request/" + request,
                        "foundation.membership.decision.requested.v1")
                .data();
    }

    private static void answer(JsonNode request, UUID motion, String outcome) {
        KafkaProbe.publish(
                "foundation.elections.v1",
                "foundation.elections.motion.decided.v1",
                "motion",
                motion,
                1,
                Map.of(
                        "motionId",
                        motion.toString(),
                        "requestId",
                        request.path("requestId"),
                        "subject",
                        request.path("subject"),
                        "outcome",
                        outcome,
                        "decidedAt",
                        "2026-03-10T18:00:00Z",
                        "minuteReference",
                        "Board 2026-03, item 4"));
    }
}
