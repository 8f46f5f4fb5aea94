package org.foundationops.membership.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.Requests.usd;
import static org.foundationops.membership.delegation.Delegating.BOARD;
import static org.foundationops.membership.delegation.Delegating.admissionsTo;
import static org.foundationops.membership.delegation.Delegating.decide;
import static org.foundationops.membership.delegation.Delegating.propose;
import static org.foundationops.membership.delegation.Delegating.revoke;
import static org.foundationops.membership.delegation.Delegating.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.foundationops.membership.group.GroupScene;
import org.junit.jupiter.api.Test;

/** A body grants powers, by its minutes or by a motion, and takes them back. */
@ServiceTest
class DelegationResourceTest {

    private static final Map<String, Object> GRANTS = Map.of(
            "bodyId",
            BOARD,
            "to",
            Map.of("office", "treasurer"),
            "power",
            "DECIDE_GRANT",
            "limits",
            Map.of("perDecision", usd("500.00"), "perPeriod", usd("1000.00"), "period", "MONTH"),
            "until",
            TODAY.plusDays(365).toString());

    @Test
    void aGrantedPowerIsToldWithItsLimitsAndTimes() {
        UUID delegation = idOf(propose(GRANTS));
        JsonNode proposed = Topic.state("delegation", delegation, "proposed");
        assertThat(proposed.path("status").textValue()).isEqualTo("PROPOSED");
        assertThat(proposed.path("periods").isEmpty()).isTrue();

        decide(delegation, "APPROVED")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("from", notNullValue())
                .body("until", equalTo(TODAY.plusDays(366) + "T00:00:00Z"))
                .body("decision.minuteReference", equalTo("Board, item 9"));

        JsonNode granted = Topic.state("delegation", delegation, "granted");
        assertThat(granted.path("office").textValue()).isEqualTo("treasurer");
        assertThat(granted.at("/perDecision/amount").textValue()).isEqualTo("500.00");
        assertThat(granted.at("/perPeriod/amount").textValue()).isEqualTo("1000.00");
        assertThat(granted.path("periodLength").textValue()).isEqualTo("MONTH");
        assertThat(granted.at("/periods/0/until").textValue()).isEqualTo(TODAY.plusDays(366) + "T00:00:00Z");
        asNobody()
                .queryParam("bodyId", BOARD)
                .queryParam("power", "DECIDE_GRANT")
                .get("/v1/delegations")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(delegation.toString()));
        asNobody().get("/v1/delegations/{id}", delegation).then().statusCode(200);
    }

    @Test
    void aRevokedPowerEndsAtOnceOrOnALaterDayAndSaysByWhichDecision() {
        UUID delegation = idOf(propose(GRANTS));
        refused(revoke(delegation), 409, "delegation-over");
        decide(delegation, "APPROVED").then().statusCode(200);
        as(secretary())
                .body(Map.of(
                        "decidedOn",
                        TODAY.toString(),
                        "minuteReference",
                        "Board, item 1",
                        "from",
                        TODAY.plusDays(10).toString()))
                .post("/v1/delegations/{id}/revocation", delegation)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("until", equalTo(TODAY.plusDays(10) + "T00:00:00Z"));

        revoke(delegation)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("revocation.minuteReference", equalTo("Board, item 2"));

        refused(revoke(delegation), 409, "delegation-over");
        Topic.awaitParticiples("delegation", delegation, "proposed", "granted", "revoked", "revoked");
    }

    @Test
    void onlyASecretaryKeepsThem() {
        UUID delegation = idOf(propose(GRANTS));
        Map<String, String> nothing = Map.of();
        for (String what : List.of("decision", "decision-requests", "withdrawal", "revocation")) {
            refused(asNobody().body(nothing).post("/v1/delegations/{id}/" + what, delegation), 401, "unauthenticated");
            refused(as(person()).body(nothing).post("/v1/delegations/{id}/" + what, delegation), 403, "forbidden");
        }
        refused(asNobody().body(GRANTS).post("/v1/delegations"), 401, "unauthenticated");
        refused(as(person()).body(GRANTS).post("/v1/delegations"), 403, "forbidden");
        for (String what : List.of("decision-requests", "uses")) {
            refused(asNobody().get("/v1/delegations/{id}/" + what, delegation), 401, "unauthenticated");
            refused(as(person()).get("/v1/delegations/{id}/" + what, delegation), 403, "forbidden");
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(propose(with(GRANTS, "power", "BUY_A_YACHT")), 422, "power-unknown");
        refused(propose(with(GRANTS, "to", Map.of())), 422, "delegate-unclear");
        refused(
                propose(with(GRANTS, "limits", Map.of("decisionsPerPeriod", 3, "period", "MONTH"))),
                422,
                "delegation-limits-unusable");
        refused(propose(with(GRANTS, "from", TODAY.plusDays(400).toString())), 422, "delegation-ends-before-it-begins");
        UUID delegation = idOf(propose(GRANTS));
        as(secretary())
                .post("/v1/delegations/{id}/withdrawal", delegation)
                .then()
                .statusCode(200);
        refused(decide(delegation, "APPROVED"), 409, "delegation-not-proposed");
        refused(
                as(secretary()).body(Map.of()).post("/v1/delegations/{id}/decision-requests", delegation),
                409,
                "delegation-not-proposed");
        as(secretary())
                .queryParam("subject", "/v1/delegations/" + delegation)
                .get("/v1/me/permissions")
                .then()
                .body(reason("recordDelegationDecision"), equalTo("urn:problem:delegation-not-proposed"))
                .body(reason("revokeDelegation"), equalTo("urn:problem:delegation-over"));
        UUID rejected = idOf(propose(GRANTS));
        decide(rejected, "REJECTED").then().statusCode(200).body("status", equalTo("REJECTED"));
        Topic.state("delegation", rejected, "rejected");
    }

    @Test
    void aPowerIsGivenToNoGroupThatIsNotThereOrNotActive() {
        UUID nowhere = UuidV7.next();
        UUID over = GroupScene.active().id();
        as(secretary())
                .body(Map.of("decidedOn", TODAY.toString(), "minuteReference", "Board, item 9"))
                .post("/v1/groups/{id}/shutdown", over)
                .then()
                .statusCode(200);

        refused(propose(with(GRANTS, "to", Map.of("groupId", nowhere))), 422, "group-unknown")
                .body("errors.pointer", contains("/to/groupId"));
        refused(propose(with(GRANTS, "to", Map.of("groupId", over))), 409, "group-not-active");
        refused(propose(with(GRANTS, "to", Map.of("groupId", over, "office", "treasurer"))), 422, "delegate-unclear");
        refusedBySql(
                "delegation_group_id_fkey",
                "update delegation set group_id = ?, office = null where id = ?",
                nowhere,
                idOf(propose(GRANTS)));
    }

    @Test
    void ofFiftyWhoDecideAtOnceOneDoes() {
        UUID delegation = idOf(propose(GRANTS));

        List<Integer> statuses =
                Race.of(50, client -> decide(delegation, "APPROVED").statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void aMotionThatPassedGrantsThePower() throws Exception {
        TestPerson director = person().holding("director", BOARD);
        UUID group = GroupScene.active().id();
        UUID delegation = idOf(propose(admissionsTo(Map.of("groupId", group), 5)));
        String requestId = as(secretary())
                .body(Map.of())
                .post("/v1/delegations/{id}/decision-requests", delegation)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonNode request = KafkaProbe.await(
                        "foundation.membership.v1",
                        "decision-request/" + requestId,
                        "foundation.membership.decision.requested.v1")
                .data();
        assertThat(request.path("kind").textValue()).isEqualTo("DELEGATE_POWER");
        assertThat(request.path("body").textValue()).isEqualTo(BOARD.toString());
        assertThat(request.at("/terms/limits/decisionsPerPeriod").intValue()).isEqualTo(5);
        UUID motion = UuidV7.next();

        Map<String, Object> state = new LinkedHashMap<>();
        state.put("motionId", motion.toString());
        state.put("requestId", requestId);
        state.put("subject", request.path("subject"));
        state.put("terms", request.path("terms"));
        state.put("outcome", "PASSED");
        state.put("decidedAt", Instant.now().toString());
        KafkaProbe.publish(
                "foundation.elections.v1", "foundation.elections.motion.decided.v1", "motion", motion, 1, state);

        Awaitility.await()
                .untilAsserted(() -> asNobody()
                        .get("/v1/delegations/{id}", delegation)
                        .then()
                        .body("status", equalTo("IN_FORCE"))
                        .body("decision.motionId", equalTo(motion.toString())));
        as(director)
                .get("/v1/delegations/{id}/decision-requests", delegation)
                .then()
                .statusCode(200)
                .body("items[0].answers.disposition", contains("APPLIED"));
    }

    @Test
    void theDatabaseTakesNoUseBeyondTheLimitsEither() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(1);
        String use = "insert into delegation_use (id, delegation_id, subject_type, subject_id, period_start, used_by,"
                + " used_at) values (gen_random_uuid(), ?, 'membership-application', gen_random_uuid(), '2026-01-01', ?, now())";

        assertThat(TestDatabase.execute(use, delegation, group.chair().id())).isEqualTo(1);
        refusedBySql("does not reach so far", use, delegation, group.chair().id());
        refusedBySql("stays", "delete from delegation_use where delegation_id = ?", delegation);
        UUID proposed = idOf(propose(GRANTS));
        refusedBySql("is not in force", use, proposed, group.chair().id());
    }

    private static void refusedBySql(String message, String sql, Object... arguments) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TestDatabase.execute(sql, arguments))
                .rootCause()
                .hasMessageContaining(message);
    }

    private static String reason(String operation) {
        return "operations.find { it.operationId == '" + operation + "' }.reason.type";
    }
}
