package org.foundationops.elections.affiliationcase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Topic;
import org.foundationops.elections.interest.Affiliated;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** More than two directors of one control group sit, because something changed (BL 4.9). */
@ServiceTest
class AffiliationCaseResourceTest {

    @Test
    void aMergerOfCompaniesOpensACaseWithItsDeadlines() {
        Boardroom room = Boardroom.of(7);
        UUID one = UuidV7.next();
        UUID other = UuidV7.next();
        Affiliated.with(room.director(0), one);
        Affiliated.with(room.director(1), one);
        Affiliated.with(room.director(2), other);
        assertThat(cases(room)).isEmpty();

        Affiliated.parent(other, one);

        JsonPath breach = read(room, awaitCase(room));
        assertThat(breach.getString("status")).isEqualTo("OPEN");
        assertThat(breach.getList("personIds")).containsExactlyInAnyOrder(id(room, 0), id(room, 1), id(room, 2));
        Instant opened = Instant.parse(breach.getString("openedAt"));
        assertThat(Instant.parse(breach.getString("noticeDue"))).isEqualTo(opened.plus(Duration.ofDays(14)));
        assertThat(Instant.parse(breach.getString("agreementDue"))).isEqualTo(opened.plus(Duration.ofDays(30)));
        JsonNode state = Topic.state("affiliation-case", Api.id(breach), "opened");
        assertThat(state.path("personIds")).hasSize(3);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where action = 'affiliation-case-opened' and subject = ?",
                        breach.getString("id")))
                .isEqualTo(1);
        assertThat(room.holders()).hasSize(7);
    }

    @Test
    void aNewAffiliationOpensACaseAndItsEndCuresIt() {
        Boardroom room = Boardroom.of(7);
        UUID company = UuidV7.next();
        Affiliated.with(room.director(0), company);
        Affiliated.with(room.director(1), company);
        Affiliated third = Affiliated.with(room.director(2), company);
        UUID id = awaitCase(room);

        third.ends();

        awaitStatus(room, id, "RESOLVED");
        assertThat(read(room, id).getString("outcome")).isEqualTo("CURED");
        Topic.awaitParticiples("affiliation-case", id, "opened", "resolved");
    }

    @Test
    void aFourthDirectorJoinsTheSameCase() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 3);
        UUID bought = UuidV7.next();
        Affiliated.with(room.director(3), bought);

        Affiliated.parent(bought, UUID.fromString(read(room, id).getString("groupId")));

        await().atMost(Scene.PATIENCE)
                .until(() -> read(room, id).getList("personIds").size() == 4);
        assertThat(cases(room)).hasSize(1);
    }

    @Test
    void noticeIsGivenByThoseConcernedOrRecordedByTheSecretary() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 3);

        Api.refused(act(room.director(6), id, "notice", Map.of()), 403, "forbidden");
        act(room.director(1), id, "notice", Map.of()).statusCode(200).body("status", equalTo("NOTIFIED"));
        Api.refused(act(room.secretary(), id, "notice", Map.of()), 409, "case-in-wrong-state");

        UUID other = breach(Boardroom.of(7), 3);
        Api.refused(act(room.secretary(), other, "notice", Map.of()), 403, "forbidden");
    }

    @Test
    void noticeThatIsMissedIsToldAndTheVoteIsDueAfterThirtyDaysAlsoAfterAnOutage() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 3);

        daysAgo(id, 15);
        await().atMost(Scene.PATIENCE).until(() -> read(room, id).getString("noticeMissedAt") != null);
        assertThat(read(room, id).getString("status")).isEqualTo("OPEN");
        daysAgo(id, 16);
        awaitStatus(room, id, "VOTE_DUE");
        Topic.awaitParticiples("affiliation-case", id, "opened", "notice-missed", "vote-due");

        UUID late = breach(room, 3, 3);
        daysAgo(late, 31);
        awaitStatus(room, late, "VOTE_DUE");
        Topic.awaitParticiples("affiliation-case", late, "opened", "vote-due");
    }

    @Test
    void whomAllOfThemNameLeavesAtOnce() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 3);
        Map<String, Object> third = Map.of("leaverIds", List.of(id(room, 2)));

        agree(room.director(0), id, third).body("status", equalTo("OPEN"), "leaverIds.size()", equalTo(0));
        agree(room.director(1), id, third).body("proposals.size()", equalTo(2));
        Api.refused(act(room.director(6), id, "agreement", third), 403, "not-concerned");
        Api.refused(
                act(room.director(2), id, "agreement", Map.of("leaverIds", List.of(id(room, 6)))),
                422,
                "wrong-leavers");
        agree(room.director(2), id, third)
                .body("status", equalTo("RESOLVED"), "outcome", equalTo("AGREED"), "leaverIds", contains(id(room, 2)));

        assertThat(room.holders()).hasSize(6).doesNotContain(id(room, 2));
        assertThat(room.seats().getString("items[2].vacancy.reason")).isEqualTo("AFFILIATION");
        Topic.awaitParticiples("affiliation-case", id, "opened", "proposed", "proposed", "decided", "resolved");
        Api.refused(act(room.director(0), id, "agreement", third), 409, "case-in-wrong-state");
    }

    @Test
    void theBoardVotesWhenTheyDoNotAgreeAndOnATieTheMostRecentStartLeaves() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 3);
        TestDatabase.execute(
                "update term set valid_from = valid_from + interval '30 days' where body_id = ? and person_id = ?",
                room.id(),
                room.director(1).id());
        Api.refused(act(room.secretary(), id, "vote", vote(room, 2, 2, 1)), 409, "case-in-wrong-state");
        daysAgo(id, 31);
        awaitStatus(room, id, "VOTE_DUE");

        Api.refused(act(room.president(), id, "vote", vote(room, 2, 2, 1)), 403, "forbidden");
        Api.refused(act(Boardroom.of(3).secretary(), id, "vote", vote(room, 2, 2, 1)), 403, "forbidden");
        Api.refused(act(room.secretary(), id, "vote", vote(room, 2, 2)), 422, "votes-for-others");
        Api.refused(
                act(room.secretary(), id, "vote", Api.with(vote(room, 2, 2, 1), "decidedOn", "2999-01-01")),
                422,
                "decision-in-the-future");
        Api.refused(
                act(room.director(0), id, "agreement", Map.of("leaverIds", List.of(id(room, 0)))),
                409,
                "case-in-wrong-state");
        act(room.secretary(), id, "vote", vote(room, 2, 2, 1))
                .statusCode(200)
                .body("status", equalTo("RESOLVED"), "outcome", equalTo("VOTED"), "leaverIds", contains(id(room, 1)))
                .body("decision.minuteReference", equalTo("Minutes 9, item 4"));

        assertThat(room.holders()).hasSize(6).doesNotContain(id(room, 1));
        JsonPath term = Api.get("/v1/terms/" + room.termOf(room.director(1)));
        assertThat(term.getString("endReason")).isEqualTo("AFFILIATION");
        assertThat(term.getString("end.minuteReference")).isEqualTo("Minutes 9, item 4");
    }

    @Test
    void nobodyLeavesWhileFewerThanFiveDirectorsWouldRemain() {
        Boardroom room = Boardroom.of(7);
        room.resigns(room.director(5));
        room.resigns(room.director(6));
        UUID id = breach(room, 3);
        Map<String, Object> third = Map.of("leaverIds", List.of(id(room, 2)));

        agree(room.director(0), id, third);
        agree(room.director(1), id, third);
        agree(room.director(2), id, third).body("status", equalTo("DECIDED"), "resolvedAt", nullValue());
        assertThat(room.holders()).hasSize(5);

        // As soon as a vacancy is filled five others remain.
        room.appoints(Scene.person(), room.seat(6)).statusCode(201);
        awaitStatus(room, id, "RESOLVED");
        assertThat(room.holders()).hasSize(5).doesNotContain(id(room, 2));
    }

    @Test
    void whoVotesAtOnceDecidesOnce() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 3);
        daysAgo(id, 31);
        awaitStatus(room, id, "VOTE_DUE");

        List<Integer> statuses = Crowd.atOnce(
                8,
                i -> () -> act(room.secretary(), id, "vote", vote(room, i, 8 - i, 1))
                        .extract()
                        .statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(7);
        assertThat(room.holders()).hasSize(6);
    }

    @Test
    void theLastTwoToAgreeAtOnceComeToOneAgreement() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 3);
        Map<String, Object> third = Map.of("leaverIds", List.of(id(room, 2)));
        agree(room.director(0), id, third);

        List<Integer> statuses = Crowd.atOnce(
                2,
                i -> () -> act(room.director(i + 1), id, "agreement", third)
                        .extract()
                        .statusCode());

        assertThat(statuses).containsExactly(200, 200);
        assertThat(read(room, id).getString("status")).isEqualTo("RESOLVED");
        assertThat(room.holders()).hasSize(6);
    }

    @Test
    void casesAreReadByTheBodyAndAuditors() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 3);
        String path = "/v1/affiliation-cases/" + id;

        given().get(path).then().statusCode(401);
        Api.refused(Api.as(Scene.person().token()).get(path).then(), 403, "forbidden");
        Api.refused(Api.as(Boardroom.of(3).secretary().token()).get(path).then(), 403, "forbidden");
        Api.refused(
                Api.as(room.president().token())
                        .get("/v1/affiliation-cases/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
        TestPerson auditor = Scene.person();
        Authorities.give(auditor, "auditor", null, Authorities.LONG_AGO, null);
        Api.as(auditor.token()).get(path).then().statusCode(200);
        assertThat(cases(Boardroom.of(3))).isEmpty();
        assertThat(cases(room)).containsExactly(id.toString());
    }

    /** The merger itself is seen once, however many clocks look. */
    @Test
    void oneGroupHasOneCaseAtATime() {
        Boardroom room = Boardroom.of(7);
        UUID id = breach(room, 4);

        assertThat(cases(room)).containsExactly(id.toString());
        assertThat(TestDatabase.count(
                        "select count(*) from affiliation_case where body_id = ? and status <> 'RESOLVED'", room.id()))
                .isEqualTo(1);
    }

    private static UUID breach(Boardroom room, int directors) {
        return breach(room, 0, directors);
    }

    /** So many directors, from this one on, are of one company. */
    private static UUID breach(Boardroom room, int from, int directors) {
        UUID company = UuidV7.next();
        List<String> before = cases(room);
        IntStream.range(from, from + directors).forEach(i -> Affiliated.with(room.director(i), company));
        await().atMost(Scene.PATIENCE).until(() -> cases(room).size() == before.size() + 1);
        UUID id = UUID.fromString(cases(room).getLast());
        await().atMost(Scene.PATIENCE)
                .until(() -> read(room, id).getList("personIds").size() == directors);
        return id;
    }

    private static UUID awaitCase(Boardroom room) {
        await().atMost(Scene.PATIENCE).until(() -> !cases(room).isEmpty());
        return UUID.fromString(cases(room).getFirst());
    }

    private static List<String> cases(Boardroom room) {
        return Api.as(room.secretary().token())
                .get("/v1/affiliation-cases?bodyId=" + room.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static JsonPath read(Boardroom room, UUID id) {
        return Api.as(room.secretary().token())
                .get("/v1/affiliation-cases/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void awaitStatus(Boardroom room, UUID id, String status) {
        await(status)
                .atMost(Scene.PATIENCE)
                .until(() -> read(room, id).getString("status").equals(status));
    }

    private static ValidatableResponse act(TestPerson who, UUID id, String noun, Map<String, Object> body) {
        return Api.post(who.token(), "/v1/affiliation-cases/" + id + "/" + noun, body);
    }

    private static ValidatableResponse agree(TestPerson who, UUID id, Map<String, Object> body) {
        return act(who, id, "agreement", body).statusCode(200);
    }

    private static Map<String, Object> vote(Boardroom room, int... votes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int each : votes) {
            rows.add(Map.of("personId", id(room, rows.size()), "votes", each));
        }
        return Api.with(Boardroom.decision(), "votes", rows);
    }

    private static String id(Boardroom room, int director) {
        return room.director(director).id().toString();
    }

    /** As if the case had been opened so many days earlier than it was. */
    private static void daysAgo(UUID id, int days) {
        TestDatabase.execute(
                "update affiliation_case set opened_at = opened_at - make_interval(days => ?),"
                        + " notice_due = notice_due - make_interval(days => ?),"
                        + " agreement_due = agreement_due - make_interval(days => ?) where id = ?",
                days,
                days,
                days,
                id);
    }
}
