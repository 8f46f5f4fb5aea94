package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.corporateMembership;
import static org.foundationops.membership.Foundation.corporateStatus;
import static org.foundationops.membership.Foundation.decision;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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

/** A body decides on an organisation's application by a motion, and elections-service answers. */
@ServiceTest
class CorporateDecisionsTest {

    @Test
    void theMembershipIsApprovedAtThePriceOfTheDayOfTheMotion() {
        TestPerson representative = person();
        UUID membership = corporateMembership(representative);
        JsonNode request = ask("/v1/corporate-memberships/" + membership);
        assertThat(request.at("/kind").textValue()).isEqualTo("ADMIT_CORPORATE_MEMBER");
        assertThat(request.at("/subject/id").textValue()).isEqualTo(membership.toString());
        assertThat(request.at("/interestedPersons/0").textValue())
                .isEqualTo(representative.id().toString());
        assertThat(request.at("/interestedOrganisations")).hasSize(1);
        UUID motion = UuidV7.next();

        answer(request, motion);

        Awaitility.await()
                .untilAsserted(() -> assertThat(corporateStatus(membership)).isEqualTo("APPROVED"));
        as(representative)
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .body("decision.motionId", equalTo(motion.toString()))
                .body("decision.decidedOn", equalTo("2026-03-10"))
                .body("price.amount", equalTo("2200.00"));
    }

    @Test
    void anAnswerAfterTheRecordedDecisionIsNotApplied() {
        UUID membership = corporateMembership(person());
        JsonNode request = ask("/v1/corporate-memberships/" + membership);
        as(secretary())
                .body(decision("REJECTED"))
                .post("/v1/corporate-memberships/{id}/decision", membership)
                .then()
                .statusCode(200);
        UUID motion = UuidV7.next();

        answer(request, motion);

        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from decision_answer where motion_id = ? and disposition = 'WITHDRAWN'",
                                motion)
                        == 1);
        assertThat(corporateStatus(membership)).isEqualTo("REJECTED");
    }

    @Test
    void aMotionAboutAnOlderVersionIsStaleAndTheBodyIsAskedAgain() {
        TestPerson representative = person();
        UUID membership = corporateMembership(representative);
        JsonNode request = ask("/v1/corporate-memberships/" + membership);
        as(representative)
                .body(Map.of("personId", person().id(), "capacity", "ALTERNATE"))
                .post("/v1/corporate-memberships/{id}/representatives", membership)
                .then()
                .statusCode(200);

        answer(request, UuidV7.next());

        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from decision_request where kind = 'ADMIT_CORPORATE_MEMBER'"
                                        + " and subject_id = ?",
                                membership)
                        == 2);
        assertThat(corporateStatus(membership)).isEqualTo("APPLIED");
        as(secretary())
                .get("/v1/corporate-memberships/{id}/decision-requests", membership)
                .then()
                .statusCode(200)
                .body("items.stale", contains(false, false))
                .body("items[0].answers.disposition", contains("STALE"))
                .body("items[1].answers", empty());
        refused(
                as(representative).get("/v1/corporate-memberships/{id}/decision-requests", membership),
                403,
                "forbidden");
    }

    @Test
    void onlyASecretaryPutsAnUndecidedApplicationBeforeABody() {
        UUID membership = corporateMembership(person());
        Map<String, String> body = Map.of("bodyId", UuidV7.next().toString());
        String path = "/v1/corporate-memberships/{id}/decision-requests";

        refused(as(person()).body(body).post(path, membership), 403, "forbidden");
        refused(asNobody().body(body).post(path, membership), 401, "unauthenticated");
        as(secretary())
                .body(decision("REJECTED"))
                .post("/v1/corporate-memberships/{id}/decision", membership)
                .then()
                .statusCode(200);
        refused(as(secretary()).body(body).post(path, membership), 409, "corporate-membership-decided");
    }

    /** The request that a body gets about this. */
    static JsonNode ask(String path) {
        String request = as(secretary())
                .body(Map.of("bodyId", UuidV7.next().toString()))
                .post(path + "/decision-requests")
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

    /** The motion passed on 2026-03-10. */
    static void answer(JsonNode request, UUID motion) {
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
                        "PASSED",
                        "decidedAt",
                        "2026-03-10T18:00:00Z",
                        "minuteReference",
                        "Board 2026-03, item 5"));
    }
}
