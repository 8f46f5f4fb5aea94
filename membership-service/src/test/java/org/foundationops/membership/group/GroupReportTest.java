package org.foundationops.membership.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.membership.Foundation;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Reports, and what their absence leads to; what dates make of groups is published once, also after an outage. */
@ServiceTest
class GroupReportTest {

    private static final Map<String, String> MONTHLY = Map.of("cadence", "MONTHLY");

    @Inject
    GroupClock clock;

    @Test
    void aReportIsSubmittedOnceAboutAPeriodThatIsOverAndNeverChanged() {
        GroupScene group = GroupScene.with("reporting", MONTHLY).established();
        LocalDate first = TODAY.minusDays(35);
        refused(submit(group, TODAY), 409, "report-not-due");
        refused(submit(group, TODAY.minusDays(1)), 422, "no-such-report-period");
        group.daysAgo(35);
        Response submitted = submit(group, first);
        submitted.then().statusCode(201).body("late", equalTo(false));
        UUID report = Foundation.idOf(submitted);
        refused(submit(group, first), 409, "report-submitted");
        refused(as(person()).body(request(first)).post(path(group)), 403, "not-of-the-group");
        refused(asNobody().body(request(first)).post(path(group)), 401, "unauthenticated");

        asNobody()
                .get(path(group))
                .then()
                .statusCode(200)
                .body("items.status", contains("SUBMITTED", "RUNNING"))
                .body("items[0].reportId", equalTo(report.toString()));
        asNobody().get("/v1/group-reports/{id}", report).then().statusCode(200).body("text", equalTo("We walked."));
        assertThat(asNobody().accept("text/csv").get(path(group)).asString()).contains(report.toString());
        assertThat(Topic.state("group-report", report, "submitted").toString()).doesNotContain("We walked.");
        assertThat(GroupResourceTest.refusedBySql("update group_report set text = 'Other' where id = ?", report))
                .contains("is not changed");
        assertThat(GroupResourceTest.refusedBySql("delete from group_report where id = ?", report))
                .contains("is not changed");
    }

    @Test
    void ofFiftyReportsAtOnceOneIsThere() {
        GroupScene group = GroupScene.with("reporting", MONTHLY).established();
        group.daysAgo(35);

        List<Integer> answers =
                Race.of(50, i -> submit(group, TODAY.minusDays(35)).statusCode());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void aMissedReportPutsTheGroupAtRiskBeforeAnyClockAndALateOneMendsIt() {
        GroupScene group = GroupScene.with("reporting", MONTHLY).established();
        group.daysAgo(50);

        assertThat(group.status()).isEqualTo("AT_RISK");
        group.health().then().body("missedReports", equalTo(1)).body("risks", contains("REPORT_MISSED"));
        clock.tick();
        clock.tick();
        submit(group, TODAY.minusDays(50)).then().statusCode(201).body("late", equalTo(true));

        assertThat(group.status()).isEqualTo("ACTIVE");
        Topic.awaitParticiples("group", group.id(), "proposed", "established", "fallen-at-risk", "recovered");
        asNobody().get(path(group)).then().body("items.status", contains("LATE", "RUNNING"));
    }

    @Test
    void afterTwoMissedReportsInARowTheBoardIsAskedOnceAndItsMotionShutsTheGroupDown() {
        GroupScene group = GroupScene.with("reporting", MONTHLY).established();
        group.daysAgo(80);
        clock.tick();
        clock.tick();

        group.health().then().body("presumedDefunct", equalTo(true)).body("missedConsecutively", equalTo(2));
        JsonNode request = onlyRequest(group);
        assertThat(request.path("body").textValue()).isEqualTo(group.board.toString());
        pass(request);

        Awaitility.await().untilAsserted(() -> assertThat(group.status()).isEqualTo("SHUTTING_DOWN"));
        as(Foundation.secretary())
                .get("/v1/groups/{id}/defunct-requests", group.id())
                .then()
                .statusCode(200)
                .body("items.answers[0].disposition", contains("APPLIED"));
    }

    @Test
    void whoReportsAgainIsAskedAboutNoMore() {
        GroupScene group = GroupScene.with("reporting", MONTHLY).established();
        group.daysAgo(80);
        clock.tick();
        JsonNode request = onlyRequest(group);

        submit(group, TODAY.minusDays(80).plusMonths(1)).then().statusCode(201);

        assertThat(TestDatabase.count(
                        "select count(*) from decision_request where subject_id = ? and withdrawn", group.id()))
                .isEqualTo(1);
        pass(request);
        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from decision_answer where disposition = 'WITHDRAWN' and request_id = ?",
                                UUID.fromString(request.path("requestId").textValue()))
                        == 1);
        assertThat(group.status()).isEqualTo("ACTIVE");
    }

    @Test
    void theTermOfTheLiaisonEndsByMessageAndANewLiaisonMendsIt() {
        GroupScene group = GroupScene.active();
        group.endLiaisonTerm(java.time.Instant.now().minusSeconds(1));

        assertThat(group.status()).isEqualTo("AT_RISK");
        group.get().then().body("risks", contains("LIAISON_TERM_ENDED"));
        Topic.awaitParticiples("group", group.id(), "proposed", "established", "fallen-at-risk");
        as(group.liaison).get("/v1/me").then().body("roles.findAll { it.role == 'group-liaison' }.size()", equalTo(0));
        org.foundationops.kit.testing.TestPerson next = person().holding("director", group.board);

        group.nameLiaison(next).then().statusCode(200).body("status", equalTo("ACTIVE"));

        Topic.awaitParticiples(
                "group", group.id(), "proposed", "established", "fallen-at-risk", "liaison-named", "recovered");
    }

    @Test
    void anAnnouncedEndOfTheTermBoundsTheAuthorityOfTheLiaisonAtOnce() {
        GroupScene group = GroupScene.active();
        java.time.Instant end = GroupScene.inDays(30).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

        group.endLiaisonTerm(end);

        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from authority where body_id = ? and role = 'group-liaison'"
                                        + " and valid_until = ?::timestamptz",
                                group.id(),
                                end.toString())
                        == 1);
        assertThat(group.status()).isEqualTo("ACTIVE");
    }

    @Test
    void whatWasDueDuringAnOutageIsPublishedOnceAtItsInstant() {
        GroupScene group = GroupScene.with("seatTerms", Map.of("months", 6)).established();
        UUID seat = group.seatOf(group.coChair);
        group.daysAgo(SeatResourceTest.daysUntilEnd(group, group.coChair) + 3);

        clock.tick();
        Race.of(4, i -> {
            clock.tick();
            return i;
        });

        Topic.awaitParticiples("group-seat", seat, "invited", "accepted", "admitted", "opt-in-due", "lapsed");
        JsonNode lapsed = Topic.state("group-seat", seat, "lapsed");
        assertThat(lapsed.path("endedAt").textValue()).isEqualTo(TODAY.minusDays(2) + "T00:00:00Z");
        assertThat(lapsed.path("status").textValue()).isEqualTo("ENDED");
        group.get().then().body("risks", contains("NO_CHAIR", "NO_CO_CHAIR"));
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject = ? and action = 'fallen-at-risk'"
                                + " and details ->> 'at' = ?",
                        group.id().toString(),
                        TODAY.minusDays(2) + "T00:00:00Z"))
                .isEqualTo(1);
        assertThat(TestDatabase.count(
                        "select count(*) from mail where kind = 'GROUP_OPT_IN_DUE' and person_id = ?",
                        group.coChair.id()))
                .isZero();
    }

    @Test
    void membersAreToldInTimeThatTheyAreAskedAndOfficersThatAReportIsDue() {
        GroupScene group = GroupScene.with("seatTerms", Map.of("months", 6))
                .and("reporting", Map.of("cadence", "MONTHLY", "dueDays", 40))
                .established();
        group.daysAgo(SeatResourceTest.daysUntilEnd(group, group.coChair));

        clock.tick();
        clock.tick();

        assertThat(TestDatabase.count(
                        "select count(*) from mail where kind = 'GROUP_OPT_IN_DUE' and person_id = ?",
                        group.coChair.id()))
                .isEqualTo(1);
        int due = asNobody().get(path(group)).then().extract().path("items.findAll { it.status == 'DUE' }.size()");
        assertThat(TestDatabase.count(
                        "select count(*) from mail where kind = 'GROUP_REPORT_DUE' and person_id in (?, ?)",
                        group.chair.id(),
                        group.coChair.id()))
                .isPositive()
                .isEqualTo(2L * due);
    }

    @Test
    void membersThatFollowFromARoleComeAndGoWithIt() {
        GroupScene group = new GroupScene();
        group.charter.put(
                "membership",
                Map.of(
                        "model",
                        "BOARD_MANAGED",
                        "individualMembersOnly",
                        false,
                        "derivedRole",
                        "conduct-team",
                        "derivedBodyId",
                        group.board));
        group.chair.holding("conduct-team", group.board);
        group.coChair.holding("conduct-team", group.board);
        group.drafted().withLiaison();
        as(group.chair).post("/v1/groups/{id}/proposal", group.id()).then().statusCode(200);
        group.decide("APPROVED").then().statusCode(200).body("status", equalTo("ACTIVE"));
        refused(group.apply(person()), 409, "membership-derived");
        assertThat(TestDatabase.count("select count(*) from group_seat where group_id = ?", group.id()))
                .isZero();

        org.foundationops.kit.testing.TestPerson third = person();
        UUID term = org.foundationops.kit.testing.Authorities.give(
                third, "conduct-team", group.board, GroupScene.LONG_AGO, null);
        group.health().then().body("members", equalTo(3));
        Awaitility.await()
                .untilAsserted(() -> as(third)
                        .get("/v1/me")
                        .then()
                        .body("roles.findAll { it.role == 'group-member' }.size()", equalTo(1)));
        org.foundationops.kit.testing.Authorities.end(
                term, third, "conduct-team", group.board, GroupScene.LONG_AGO, java.time.Instant.now());
        group.health().then().body("members", equalTo(2));
    }

    @Test
    void aMotionEstablishesAGroupChangesItsCharterAndAdmits() {
        GroupScene group = new GroupScene();
        group.charter.put("membership", Map.of("model", "BOARD_MANAGED", "individualMembersOnly", false));
        group.proposed();
        refused(
                as(Foundation.secretary())
                        .body(Map.of("bodyId", UuidV7.next()))
                        .post("/v1/groups/{id}/decision-requests", group.id()),
                422,
                "not-the-deciding-body");
        pass(ask(group, "/v1/groups/" + group.id()));
        Awaitility.await().untilAsserted(() -> assertThat(group.status()).isEqualTo("ACTIVE"));

        group.changeCharter(group.chair, "{\"scope\": \"More.\"}");
        pass(ask(group, "/v1/group-charter-proposals/" + CharterResourceTest.proposalOf(group)));
        Awaitility.await().untilAsserted(() -> group.get().then().body("charter.scope", equalTo("More.")));

        org.foundationops.kit.testing.TestPerson applicant = person();
        group.apply(applicant);
        pass(ask(group, "/v1/group-seats/" + group.seatOf(applicant)));
        Awaitility.await()
                .untilAsserted(() -> assertThat(group.seatStatus(applicant)).isEqualTo("ACTIVE"));

        JsonNode old = askShutdown(group);
        group.changeCharter(group.chair, "{\"places\": 7}");
        pass(old);
        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from decision_request where kind = 'SHUT_DOWN_GROUP' and subject_id = ?",
                                group.id())
                        == 2);
        assertThat(group.status()).isEqualTo("ACTIVE");
    }

    private static JsonNode ask(GroupScene group, String path) {
        return request(
                as(Foundation.secretary()).body(Map.of("bodyId", group.board)).post(path + "/decision-requests"));
    }

    private static JsonNode askShutdown(GroupScene group) {
        return request(as(Foundation.secretary())
                .body(Map.of("bodyId", group.board))
                .post("/v1/groups/{id}/shutdown-requests", group.id()));
    }

    private static JsonNode request(Response asked) {
        return message(asked.then().statusCode(202).extract().path("id"));
    }

    private static JsonNode onlyRequest(GroupScene group) {
        List<Map<String, @org.jspecify.annotations.Nullable Object>> requests = TestDatabase.query(
                "select id from decision_request where kind = 'SHUT_DOWN_DEFUNCT_GROUP' and subject_id = ?",
                group.id());
        assertThat(requests).hasSize(1);
        return message(String.valueOf(requests.getFirst().get("id")));
    }

    private static JsonNode message(String request) {
        return KafkaProbe.await(
                        "foundation.membership.v1",
                        "decision-request/" + request,
                        "foundation.membership.decision.requested.v1")
                .data();
    }

    private static void pass(JsonNode request) {
        UUID motion = UuidV7.next();
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
                        "Board 2026-03, item 6"));
    }

    private static Response submit(GroupScene group, LocalDate from) {
        return as(group.chair).body(request(from)).post(path(group));
    }

    private static Map<String, Object> request(LocalDate from) {
        return Map.of("periodFrom", from.toString(), "text", "We walked.");
    }

    private static String path(GroupScene group) {
        return "/v1/groups/" + group.id() + "/reports";
    }
}
