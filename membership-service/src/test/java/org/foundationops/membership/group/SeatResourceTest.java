package org.foundationops.membership.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.suspend;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Who is in a group, and how they came and went. */
@ServiceTest
class SeatResourceTest {

    private static final Map<String, Object> BOARD_MANAGED =
            Map.of("model", "BOARD_MANAGED", "individualMembersOnly", false);

    @Test
    void membersAdmitByHalfOfThemAndOneMore() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        group.apply(applicant).then().statusCode(201).body("status", equalTo("APPLIED"));
        UUID seat = group.seatOf(applicant);

        group.vote(group.chair, seat, "FOR").then().statusCode(200).body("status", equalTo("APPLIED"));
        group.vote(group.coChair, seat, "FOR").then().statusCode(200).body("status", equalTo("ACTIVE"));

        Topic.awaitParticiples("group-seat", seat, "applied", "admitted");
        JsonNode state = Topic.state("group-seat", seat, "admitted");
        assertThat(state.path("periods")).hasSize(1);
        assertThat(state.at("/periods/0/recordedAt").textValue())
                .isEqualTo(state.at("/periods/0/from").textValue());
        as(applicant).get("/v1/me").then().body("roles.role", hasItem("group-member"));
        as(applicant)
                .get("/v1/group-seats/{id}/votes", seat)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.choice", equalTo(List.of("FOR", "FOR")));
        assertThat(GroupResourceTest.actions(seat)).containsExactly("applied", "voted", "voted", "admitted");
    }

    @Test
    void aVoteCanBeChangedAndALostAdmissionIsRejected() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        group.apply(applicant);
        UUID seat = group.seatOf(applicant);
        group.admitted();

        group.vote(group.chair, seat, "FOR").then().body("status", equalTo("APPLIED"));
        group.vote(group.chair, seat, "AGAINST").then().body("status", equalTo("APPLIED"));
        group.vote(group.coChair, seat, "AGAINST").then().body("status", equalTo("REJECTED"));

        refused(group.vote(group.coChair, seat, "FOR"), 409, "seat-not-open");
        Topic.awaitParticiples("group-seat", seat, "applied", "rejected");
    }

    @Test
    void onlyMembersVoteAndInviteAndTheCandidateDoesNot() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        group.apply(applicant);
        UUID seat = group.seatOf(applicant);

        refused(group.vote(applicant, seat, "FOR"), 403, "not-a-group-member");
        refused(group.vote(person(), seat, "FOR"), 404, "not-found");
        refused(group.vote(secretary(), seat, "FOR"), 403, "not-a-group-member");
        refused(group.invite(person(), person()), 403, "not-a-group-member");
        refused(
                asNobody().body(Map.of("choice", "FOR")).post("/v1/group-seats/{id}/votes", seat),
                401,
                "unauthenticated");
        refused(asNobody().body(Map.of()).post("/v1/groups/{id}/seats", group.id()), 401, "unauthenticated");
        refused(as(applicant).get("/v1/group-seats/{id}/votes", seat), 403, "not-a-group-member");
        refused(asNobody().get("/v1/group-seats/{id}", seat), 401, "unauthenticated");
    }

    @Test
    void whoIsInvitedIsInWhenTheyAcceptAndAreAdmitted() {
        GroupScene group = GroupScene.active();
        TestPerson invited = person();
        group.invite(group.chair, invited).then().statusCode(201).body("status", equalTo("INVITED"));
        UUID seat = group.seatOf(invited);
        group.vote(group.chair, seat, "FOR");
        group.vote(group.coChair, seat, "FOR").then().statusCode(200).body("status", equalTo("INVITED"));
        refused(group.vote(group.coChair, seat, "FOR"), 409, "seat-decided");

        group.accept(invited).then().statusCode(200).body("status", equalTo("ACTIVE"));

        refused(group.accept(invited), 409, "seat-not-open");
        Topic.awaitParticiples("group-seat", seat, "invited", "approved", "admitted");
        assertThat(TestDatabase.count(
                        "select count(*) from mail where kind = 'GROUP_INVITED' and person_id = ?", invited.id()))
                .isEqualTo(1);
    }

    @Test
    void anInvitationIsDeclinedOrTakenBack() {
        GroupScene group = GroupScene.active();
        TestPerson declining = person();
        group.invite(group.chair, declining);
        refused(
                as(group.chair).body(Map.of()).post("/v1/group-seats/{id}/refusal", group.seatOf(declining)),
                404,
                "not-found");
        group.seat(declining, "refusal").then().statusCode(200).body("status", equalTo("DECLINED"));
        refused(group.seat(declining, "refusal"), 409, "seat-not-open");

        TestPerson other = person();
        group.invite(group.chair, other);
        refused(group.seat(other, "withdrawal"), 403, "not-of-the-group");
        as(group.coChair)
                .body(Map.of())
                .post("/v1/group-seats/{id}/withdrawal", group.seatOf(other))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        TestPerson applicant = person();
        group.apply(applicant);
        refused(group.accept(applicant), 409, "consent-given");
        group.seat(applicant, "withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void theBoardAdmitsWhereItManagesTheGroup() {
        GroupScene group = GroupScene.with("membership", BOARD_MANAGED).established();
        TestPerson applicant = person();
        group.apply(applicant);
        UUID seat = group.seatOf(applicant);
        String path = "/v1/group-seats/" + seat + "/decision";

        refused(group.vote(group.chair, seat, "FOR"), 409, "admitted-by-decision");
        refused(as(secretary()).body(decision(UuidV7.next())).post(path), 422, "not-the-deciding-body");
        refused(as(group.chair).body(decision(group.board)).post(path), 403, "forbidden");
        refused(asNobody().body(decision(group.board)).post(path), 401, "unauthenticated");
        as(secretary())
                .body(decision(group.board))
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("decision.minuteReference", equalTo("Board, item 7"));
        refused(as(secretary()).body(decision(group.board)).post(path), 409, "seat-not-open");
    }

    @Test
    void theCouncilAdmitsWhereItManagesTheGroup() {
        UUID council = UuidV7.next();
        GroupScene group = GroupScene.with(
                        "membership",
                        Map.of("model", "COUNCIL_MANAGED", "councilId", council, "individualMembersOnly", false))
                .established();
        TestPerson applicant = person();
        group.apply(applicant);
        String path = "/v1/group-seats/" + group.seatOf(applicant) + "/decision";

        refused(as(secretary()).body(decision(group.board)).post(path), 422, "not-the-deciding-body");
        as(secretary())
                .body(decision(council))
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void nobodyRecordsWhatWasDecidedOnThemself() {
        GroupScene group = GroupScene.with("membership", BOARD_MANAGED).established();
        TestPerson applicant = person().holding("secretary", null);
        group.apply(applicant);

        refused(
                as(applicant)
                        .body(decision(group.board))
                        .post("/v1/group-seats/{id}/decision", group.seatOf(applicant)),
                403,
                "own-seat");
        refused(
                as(group.chair).body(removal()).post("/v1/group-seats/{id}/removal", group.seatOf(group.chair)),
                403,
                "own-seat");
    }

    @Test
    void whereMembersAdmitABodyDoesNotWhileThereIsOne() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        group.apply(applicant);
        String path = "/v1/group-seats/" + group.seatOf(applicant) + "/decision";
        refused(as(secretary()).body(decision(group.board)).post(path), 409, "admitted-by-vote");

        group.seat(group.chair, "resignation").then().statusCode(200);
        group.seat(group.coChair, "resignation").then().statusCode(200);

        as(secretary())
                .body(decision(group.board))
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void someGroupsTakeIndividualMembersOnlyAndLetThemGoWithTheirMembership() {
        TestPerson chair = member();
        TestPerson coChair = member();
        GroupScene group = new GroupScene();
        group.charter.put("membership", Map.of("model", "DIRECT", "individualMembersOnly", true));
        refused(as(group.chair).body(group.request()).post("/v1/groups"), 422, "individual-members-only");
        group.charter.put("chairId", chair.id());
        group.charter.put("coChairId", coChair.id());
        Map<String, Object> request = new HashMap<>(group.request());
        request.put("kind", "TECHNICAL_TEAM");
        Response drafted = as(chair).body(request).post("/v1/groups");
        UUID id = UUID.fromString(drafted.then().statusCode(201).extract().path("id"));
        as(coChair)
                .body(Map.of())
                .post("/v1/group-seats/{id}/acceptance", seatOf(id, coChair))
                .then()
                .statusCode(200);
        as(chair).post("/v1/groups/{id}/proposal", id).then().statusCode(200);
        as(secretary())
                .body(GroupScene.decision("APPROVED"))
                .post("/v1/groups/{id}/decision", id)
                .then()
                .statusCode(200);
        refused(as(person()).body(Map.of()).post("/v1/groups/{id}/seats", id), 422, "individual-members-only");

        as(coChair)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", memberIdOf(coChair))
                .then()
                .statusCode(200);

        as(secretary())
                .get("/v1/group-seats/{id}", seatOf(id, coChair))
                .then()
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("NOT_AN_INDIVIDUAL_MEMBER"));
        asNobody().get("/v1/groups/{id}", id).then().body("risks", equalTo(List.of("NO_CO_CHAIR")));
        as(coChair).get("/v1/me").then().body("roles", hasSize(0));
    }

    @Test
    void whoIsSuspendedNeitherJoinsNorVotesNorLeads() {
        GroupScene group = GroupScene.active();
        TestPerson suspended = group.admitted();
        TestPerson applicant = person();
        group.apply(applicant);
        TestPerson other = person();
        suspend(suspended);
        suspend(other);

        refused(group.apply(other), 409, "person-suspended");
        refused(group.invite(group.chair, other), 409, "person-suspended");
        refused(group.vote(suspended, group.seatOf(applicant), "FOR"), 409, "person-suspended");
        refused(group.changeCharter(group.chair, "{\"chairId\": \"" + suspended.id() + "\"}"), 409, "person-suspended");
        group.charter.put("coChairId", other.id());
        refused(as(group.chair).body(group.request()).post("/v1/groups"), 409, "person-suspended");
    }

    @Test
    void whoHasDiedHasNoSeatAnywhere() {
        GroupScene group = GroupScene.active();
        TestPerson dying = member();
        group.apply(dying);
        group.vote(group.chair, group.seatOf(dying), "FOR");
        group.vote(group.coChair, group.seatOf(dying), "FOR");

        as(secretary())
                .body(Map.of("diedOn", TODAY.toString()))
                .post("/v1/members/{id}/death", memberIdOf(dying))
                .then()
                .statusCode(200);

        assertThat(group.seatStatus(dying)).isEqualTo("ENDED");
    }

    @Test
    void whoLeavesIsOutAtOnceAndTheirReasonStaysPrivate() {
        GroupScene group = GroupScene.active();
        UUID seat = group.seatOf(group.coChair);

        as(group.coChair)
                .body(Map.of("reason", "I have moved on."))
                .post("/v1/group-seats/{id}/resignation", seat)
                .then()
                .statusCode(200)
                .body("status", equalTo("RESIGNED"));

        refused(group.seat(group.coChair, "resignation"), 409, "seat-not-active");
        assertThat(group.status()).isEqualTo("AT_RISK");
        as(group.coChair).get("/v1/me").then().body("roles", hasSize(0));
        assertThat(Topic.state("group-seat", seat, "resigned").toString()).doesNotContain("moved on");
        Topic.awaitParticiples("group", group.id(), "proposed", "established", "office-vacated", "fallen-at-risk");
        assertThat(Topic.state("group", group.id(), "fallen-at-risk")
                        .path("status")
                        .textValue())
                .isEqualTo("AT_RISK");
    }

    @Test
    void somebodyIsRemovedByADecisionThatThoseWhoLeadRecord() {
        GroupScene group = GroupScene.active();
        TestPerson leaving = group.admitted();
        String path = "/v1/group-seats/" + group.seatOf(leaving) + "/removal";
        refused(as(group.admitted()).body(removal()).post(path), 403, "not-of-the-group");
        refused(asNobody().body(removal()).post(path), 401, "unauthenticated");
        refused(
                as(group.chair)
                        .body(Map.of("decidedOn", TODAY.plusDays(1).toString(), "minuteReference", "x"))
                        .post(path),
                422,
                "decision-in-the-future");

        as(group.chair)
                .body(removal())
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("REMOVED"))
                .body("removal.minuteReference", equalTo("Group, item 1"));
    }

    @Test
    void whoStaysOnSaysSoInTheLastDaysOfTheTerm() {
        GroupScene group = GroupScene.with("seatTerms", Map.of("months", 6)).established();
        refused(group.seat(group.coChair, "opt-in"), 409, "opt-in-not-due");
        group.daysAgo(daysUntilEnd(group, group.coChair) - 3);
        assertThat(group.seatStatus(group.coChair)).isEqualTo("OPT_IN_DUE");
        UUID seat = group.seatOf(group.coChair);
        refused(as(group.chair).body(Map.of()).post("/v1/group-seats/{id}/opt-in", seat), 404, "not-found");
        refused(asNobody().body(Map.of()).post("/v1/group-seats/{id}/opt-in", seat), 401, "unauthenticated");

        group.seat(group.coChair, "opt-in")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("periods", hasSize(2));

        Topic.awaitParticiples("group-seat", seat, "invited", "accepted", "admitted", "opt-in-due", "confirmed");
        refused(group.seat(group.coChair, "opt-in"), 409, "opt-in-not-due");
    }

    @Test
    void ofFiftyOptInsAtOnceOneGivesATerm() {
        GroupScene group = GroupScene.with("seatTerms", Map.of("months", 6)).established();
        group.daysAgo(daysUntilEnd(group, group.coChair) - 1);

        List<Integer> answers =
                Race.of(50, i -> group.seat(group.coChair, "opt-in").statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(TestDatabase.count(
                        "select count(*) from group_seat_term where seat_id = ?", group.seatOf(group.coChair)))
                .isEqualTo(2);
    }

    @Test
    void fiftyWhoOptInAtTheDeadlineAreEitherInTimeOrOut() {
        GroupScene group = GroupScene.with("seatTerms", Map.of("months", 6)).established();
        UUID seat = group.seatOf(group.coChair);
        group.daysAgo(daysUntilEnd(group, group.coChair));
        // The term ends in the middle of the requests.
        TestDatabase.execute(
                "update group_seat_term set valid_until = clock_timestamp() + interval '400 ms' where seat_id = ?",
                seat);
        TestDatabase.execute(
                "update group_seat set term_ends_at = (select valid_until from group_seat_term where seat_id = id)"
                        + " where id = ?",
                seat);

        List<String> answers = Race.of(50, i -> {
            Race.of(1, j -> sleepless(i * 16));
            Response answer = group.seat(group.coChair, "opt-in");
            return answer.statusCode() == 200 ? "done" : answer.path("type");
        });

        long confirmed = answers.stream().filter("done"::equals).count();
        assertThat(confirmed).isLessThanOrEqualTo(1);
        assertThat(answers)
                .allMatch(each -> List.of(
                                "done",
                                "urn:problem:opt-in-not-due",
                                "urn:problem:seat-not-active",
                                "urn:problem:overloaded")
                        .contains(each));
        assertThat(TestDatabase.count("select count(*) from group_seat_term where seat_id = ?", seat))
                .isEqualTo(1 + confirmed);
        assertThat(TestDatabase.count(
                        "select count(*) from group_seat_term where seat_id = ? and position = 1"
                                + " and recorded_at >= valid_from",
                        seat))
                .isZero();
    }

    private static int sleepless(int milliseconds) {
        long until = System.nanoTime() + milliseconds * 1_000_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return milliseconds;
    }

    @Test
    void ofFiftyApplicationsOfAPersonAtOnceOneIsOpen() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();

        List<Integer> answers = Race.of(50, i -> group.apply(applicant).statusCode());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        refused(group.apply(applicant), 409, "seat-open");
        assertThat(TestDatabase.count(
                        "select count(*) from group_seat where group_id = ? and person_id = ?",
                        group.id(),
                        applicant.id()))
                .isEqualTo(1);
    }

    @Test
    void ofFiftyWhoWantTheLastPlaceOneHasIt() {
        GroupScene group =
                GroupScene.with("membership", BOARD_MANAGED).and("places", 3).established();
        List<UUID> waiting = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            TestPerson applicant = person();
            group.apply(applicant).then().statusCode(201);
            waiting.add(group.seatOf(applicant));
        }

        List<String> answers = Race.of(50, i -> {
            Response answer =
                    as(secretary()).body(decision(group.board)).post("/v1/group-seats/{id}/decision", waiting.get(i));
            return answer.statusCode() == 200 ? "done" : answer.path("type");
        });

        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("urn:problem:group-full"::equals).hasSize(49);
        group.health().then().body("members", equalTo(3));
    }

    @Test
    void ofFiftyVotesAtOnceEachCountsOnceAndOneAdmits() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        group.apply(applicant);
        UUID seat = group.seatOf(applicant);

        List<Integer> statuses = Race.of(
                50,
                i -> group.vote(i % 2 == 0 ? group.chair : group.coChair, seat, "FOR")
                        .statusCode());

        assertThat(group.seatStatus(applicant)).as(statuses.toString()).isEqualTo("ACTIVE");
        assertThat(TestDatabase.count("select count(*) from group_seat_vote where seat_id = ?", seat))
                .isEqualTo(2);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject = ? and action = 'admitted'", seat.toString()))
                .isEqualTo(1);
    }

    @Test
    void theDatabaseHoldsPlacesSeatsAndEndsToo() {
        GroupScene group = GroupScene.with("places", 2).established();
        TestPerson third = person();
        group.apply(third);
        UUID seat = group.seatOf(third);

        assertThat(GroupResourceTest.refusedBySql(
                        "update group_seat set standing = 'ACTIVE', admitted_at = now() where id = ?", seat))
                .contains("no place left");
        assertThat(GroupResourceTest.refusedBySql(
                        "insert into group_seat (id, version, group_id, person_id, standing, opened_at, opt_in_announced)"
                                + " select gen_random_uuid(), 0, group_id, person_id, 'APPLIED', now(), false from group_seat"
                                + " where id = ?",
                        seat))
                .contains("group_seat_open_key");
        assertThat(GroupResourceTest.refusedBySql(
                        "update group_seat set standing = 'RESIGNED', ended_at = now() where id = ?",
                        group.seatOf(group.chair)))
                .contains("must be members");
        group.seat(third, "withdrawal");
        assertThat(GroupResourceTest.refusedBySql(
                        "update group_seat set standing = 'APPLIED', ended_at = null where id = ?", seat))
                .contains("is final");
        assertThat(GroupResourceTest.refusedBySql(
                        "insert into group_seat_term (seat_id, position, valid_from, recorded_at)"
                                + " values (?, 1, now(), now())",
                        group.seatOf(group.chair)))
                .contains("overlap");
    }

    @Test
    void onlyMembersAndOfficersListTheSeatsOfAGroup() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        group.apply(applicant);
        String path = "/v1/groups/" + group.id() + "/seats";

        as(group.coChair).get(path).then().statusCode(200).body("items", hasSize(3));
        assertThat(as(secretary()).accept("text/csv").get(path).asString())
                .contains(applicant.id().toString());
        refused(as(applicant).get(path), 403, "not-a-group-member");
        refused(asNobody().get(path), 401, "unauthenticated");
        as(applicant)
                .get("/v1/group-seats/{id}", group.seatOf(applicant))
                .then()
                .statusCode(200);
        refused(as(person()).get("/v1/group-seats/{id}", group.seatOf(applicant)), 404, "not-found");
        asNobody()
                .get("/v1/groups/{id}/members", group.id())
                .then()
                .body("items.personId", not(hasItem(applicant.id().toString())));
    }

    @Test
    void everybodyFindsTheirOwnSeatsAndInvitations() {
        TestPerson invited = person();
        GroupScene one = GroupScene.active();
        GroupScene other = GroupScene.active();
        one.invite(one.chair, invited).then().statusCode(201);
        other.apply(invited).then().statusCode(201);

        as(invited)
                .get("/v1/me/group-seats")
                .then()
                .statusCode(200)
                .body("items.groupId", contains(one.id().toString(), other.id().toString()))
                .body("items.status", contains("INVITED", "APPLIED"));
        assertThat(as(invited).accept("text/csv").get("/v1/me/group-seats").asString())
                .contains(one.seatOf(invited).toString());
        as(person()).get("/v1/me/group-seats").then().statusCode(200).body("items", hasSize(0));
        refused(asNobody().get("/v1/me/group-seats"), 401, "unauthenticated");
    }

    @Test
    void permissionsTellWhatTheStateOfASeatRefuses() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        group.apply(applicant);
        String subject = "/v1/group-seats/" + group.seatOf(applicant);

        as(group.chair)
                .queryParam("subject", subject)
                .get("/v1/me/permissions")
                .then()
                .body("operations.find { it.operationId == 'voteOnGroupSeat' }.allowed", equalTo(true))
                .body(
                        "operations.find { it.operationId == 'removeGroupSeat' }.reason.type",
                        equalTo("urn:problem:seat-not-active"))
                .body(
                        "operations.find { it.operationId == 'optInToGroupSeat' }.reason.type",
                        equalTo("urn:problem:not-found"));
        as(secretary())
                .queryParam("subject", subject)
                .get("/v1/me/permissions")
                .then()
                .body(
                        "operations.find { it.operationId == 'recordGroupSeatDecision' }.reason.type",
                        equalTo("urn:problem:admitted-by-vote"));
        as(applicant)
                .queryParam("subject", subject)
                .get("/v1/me/permissions")
                .then()
                .body("operations.find { it.operationId == 'withdrawGroupSeat' }.allowed", equalTo(true))
                .body(
                        "operations.find { it.operationId == 'acceptGroupSeat' }.reason.type",
                        equalTo("urn:problem:consent-given"));
    }

    private static UUID seatOf(UUID group, TestPerson person) {
        return UUID.fromString(String.valueOf(
                TestDatabase.query("select id from group_seat where group_id = ? and person_id = ?", group, person.id())
                        .getFirst()
                        .get("id")));
    }

    private static Map<String, Object> decision(UUID body) {
        return Map.of(
                "bodyId",
                body,
                "outcome",
                "APPROVED",
                "decidedOn",
                TODAY.toString(),
                "minuteReference",
                "Board, item 7");
    }

    private static Map<String, Object> removal() {
        return Map.of("decidedOn", TODAY.toString(), "minuteReference", "Group, item 1", "reason", "Does not answer.");
    }

    /** The term ends at 24:00 of the last of them. */
    static int daysUntilEnd(GroupScene group, TestPerson person) {
        return (int) TestDatabase.count(
                "select term_ends_at::date - 1 - ?::date from group_seat where id = ?",
                TODAY.toString(),
                group.seatOf(person));
    }
}
