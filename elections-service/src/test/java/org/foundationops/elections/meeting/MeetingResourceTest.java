package org.foundationops.elections.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.elections.motion.Moved;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MeetingResourceTest {

    private Directors board;

    @BeforeEach
    void aBoard() {
        board = Directors.seven();
    }

    @Test
    void aMeetingNeedsItsNotice() {
        Api.refused(
                Api.post(board.president().token(), "/v1/meetings", Held.notice(board, 47, Map.of())),
                422,
                "notice-too-short");

        Held meeting = Held.called(board);

        Api.refused(meeting.tryBegin(List.of()), 409, "meeting-not-due");
        Api.refused(meeting.tryEnd(), 409, "meeting-in-wrong-state");
        Api.refused(
                Api.as(board.secretary().token())
                        .get(meeting.path() + "/minutes")
                        .then(),
                404,
                "not-found");
        var told = KafkaProbe.await(
                "foundation.elections.v1", "meeting/" + meeting.id(), "foundation.elections.meeting.called.v1");
        assertThat(told.data().path("startsAt").asText())
                .isEqualTo(meeting.json().getString("startsAt"));
    }

    @Test
    void theNoticeIsChangedByWhoHasSeenIt() {
        Held meeting = Held.called(board);
        String token = board.secretary().token();
        String etag = Api.as(token).get(meeting.path()).header("ETag");
        Map<String, ?> change = Map.of("place", "Lisbon", "topics", List.of("Budget", "Grants"));

        Api.refused(patch(token, meeting, "\"999.x\"", change), 412, "precondition-failed");
        patch(token, meeting, etag, change).statusCode(200).body("place", equalTo("Lisbon"));
        Api.refused(patch(token, meeting, "*", Map.of("startsAt", Instant.now().toString())), 422, "notice-too-short");
        Api.post(token, meeting.path() + "/cancellation").statusCode(200).body("status", equalTo("CANCELLED"));
        Api.refused(patch(token, meeting, "*", change), 409, "meeting-in-wrong-state");
    }

    /** Test vector: begun with 5, 3 left, quorum 4: 3 FOR pass, 2 fail (BL 5.7). */
    @Test
    void aMeetingBegunWithAQuorumGoesOnAfterWithdrawals() {
        Held meeting = Held.called(board).begun(0, 5).left(3, 4);

        Moved passing = moved(meeting).openInMeeting().votes("FOR", "FOR", "FOR");
        passing.close().statusCode(200).body("status", equalTo("PASSED"));
        assertThat(passing.json().getString("explanation"))
                .isEqualTo("3 for; more than half of 4, that is 3, are needed.");
        Moved failing = moved(meeting).openInMeeting().votes("FOR", "FOR", "AGAINST");
        failing.close().statusCode(200).body("status", equalTo("FAILED"));
    }

    /** Test vectors: 4 present, 2 for, 1 against, 1 abstain: FAILED. 5 present, 3 for, 2 against: PASSED. */
    @Test
    void ofThosePresentMoreThanHalfMustBeFor() {
        Held four = Held.called(board).begun(0, 4);
        moved(four)
                .openInMeeting()
                .votes("FOR", "FOR", "AGAINST", "ABSTAIN")
                .close()
                .statusCode(200)
                .body("status", equalTo("FAILED"));

        four.tryArrive(board.director(4)).statusCode(200).body("present", equalTo(5));
        moved(four)
                .openInMeeting()
                .votes("FOR", "FOR", "FOR", "AGAINST", "AGAINST")
                .close()
                .statusCode(200)
                .body("status", equalTo("PASSED"), "minuteReference", equalTo("Board 2027-03, item 2"));
    }

    @Test
    void withoutAQuorumNothingPasses() {
        Held meeting = Held.called(board).begun(0, 3);
        assertThat(meeting.json().getString("constitutedAt")).isNull();

        Moved motion = moved(meeting).openInMeeting().votes("FOR", "FOR", "FOR");
        motion.close().statusCode(200).body("status", equalTo("FAILED"));

        assertThat(motion.json().getString("explanation")).isEqualTo("3 present are no quorum, which is 4.");
    }

    /** BL 4.6.3: not counted for the quorum. */
    @Test
    void whoIsOnLeaveDoesNotCountAndDoesNotAttend() {
        for (int director : List.of(5, 6)) {
            Api.posted(
                    board.director(director).token(),
                    "/v1/bodies/" + board.body() + "/leaves",
                    Map.of("until", Instant.now().plusSeconds(900_000).toString()));
        }
        Held meeting = Held.called(board).begun(0, 3);

        assertThat(meeting.json().getInt("quorum")).isEqualTo(3);
        Api.refused(meeting.tryArrive(board.director(5)), 409, "attendee-on-leave");
        moved(meeting)
                .openInMeeting()
                .votes("FOR", "FOR")
                .close()
                .statusCode(200)
                .body("status", equalTo("PASSED"));
    }

    @Test
    void whoIsPresentVotes() {
        Held meeting = Held.called(board).begun(0, 5);
        Moved motion = moved(meeting).openInMeeting();

        Api.refused(vote(motion, board.director(6)), 403, "not-present");
        Api.refused(meeting.tryArrive(board.secretary()), 422, "not-an-attendee");
        Api.refused(meeting.tryArrive(board.director(1)), 409, "attendance-unchanged");
        Api.refused(meeting.tryLeave(board.director(6)), 409, "attendance-unchanged");
        meeting.tryArrive(board.director(6)).statusCode(200);
        vote(motion, board.director(6)).statusCode(200);
    }

    @Test
    void fiftyArrivalsOfOneAtOnceAreOne() {
        Held meeting = Held.called(board).begun(0, 4);

        List<Integer> statuses = Crowd.post(
                50,
                meeting.path() + "/arrivals",
                each -> board.president(),
                each -> "{\"personId\": \"" + board.director(5).id() + "\"}");

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(49);
        assertThat(meeting.json().getInt("present")).isEqualTo(5);
    }

    @Test
    void aMotionNeedsItsMeeting() {
        Held meeting = Held.called(board);
        Moved motion = moved(meeting);
        Api.refused(open(motion), 409, "meeting-not-under-way");
        meeting.begun(0, 5);
        open(motion).statusCode(200);

        Api.refused(meeting.tryEnd(), 409, "motions-open");
        motion.votes("FOR", "FOR", "FOR").close().statusCode(200);
        meeting.ended();
        Api.refused(
                Api.post(
                        board.director(1).token(),
                        "/v1/motions",
                        Moved.request(board, Map.of("mode", "MEETING", "meetingId", meeting.id()))),
                409,
                "meeting-in-wrong-state");
        Api.refused(
                Api.post(
                        board.director(1).token(),
                        "/v1/motions",
                        Moved.request(board, Map.of("mode", "MEETING", "meetingId", UUID.randomUUID()))),
                422,
                "unknown-meeting");
    }

    @Test
    void whatAMeetingDoesNotComeToWaitsForTheNextOne() {
        Moved motion = Moved.inMeeting(board, "MAJORITY_PRESENT", Map.of());
        assertThat(motion.json().getString("meetingId")).isNull();
        Api.refused(open(motion), 409, "meeting-not-under-way");

        Held first = Held.called(board);
        assertThat(motion.json().getString("meetingId")).isEqualTo(first.id().toString());
        Held second = Held.called(board);
        first.begun(0, 5).ended();
        assertThat(motion.json().getString("meetingId")).isEqualTo(second.id().toString());

        Api.post(board.president().token(), second.path() + "/cancellation").statusCode(200);
        assertThat(motion.json().getString("meetingId")).isNull();
    }

    /** BL 4.6.2: missing more than half of the regular meetings puts a removal on the next agenda. */
    @Test
    void whoMissesMoreThanHalfOfTheMeetingsFindsARemovalOnTheNextAgenda() {
        Held.called(board).begun(0, 7).ended();
        Held.called(board).begun(0, 6).ended();
        assertThat(removals()).isEmpty();
        Held.called(board, Map.of("regular", false)).begun(0, 6).ended();
        assertThat(removals()).describedAs("a special meeting does not count").isEmpty();
        Held next = Held.called(board);
        Held third = Held.called(board).begun(0, 6).ended();

        List<JsonPath> removals = removals();
        assertThat(removals).hasSize(1);
        Moved removal = new Moved(board, UUID.fromString(removals.getFirst().getString("id")));
        JsonPath json = removal.json();
        assertThat(json.getString("concernedId"))
                .isEqualTo(board.director(6).id().toString());
        assertThat(json.getString("rule")).isEqualTo("MAJORITY_OF_OTHERS");
        assertThat(json.getString("meetingId")).isEqualTo(next.id().toString());
        assertThat(json.getString("moverId")).isNull();
        assertThat(third.json().getString("status")).isEqualTo("ENDED");

        next.begun(0, 6);
        removal.openInMeeting()
                .votes("FOR", "AGAINST", "AGAINST", "AGAINST")
                .close()
                .statusCode(200);
        next.ended();
        assertThat(removals())
                .describedAs("it is not put again for what was decided about")
                .hasSize(1);
        Held.called(board).begun(0, 6).ended();
        assertThat(removals()).describedAs("but for what is missed after that").hasSize(2);
    }

    @Test
    void theMinutesTellWhatHappened() {
        named(board.director(0), "Ada *Lovelace*");
        named(board.director(1), "Bo");
        Held meeting = Held.called(board, Map.of("topics", List.of("Report of the treasurer"), "place", "Lisbon"));
        Moved motion = Moved.inMeeting(
                board,
                "MAJORITY_PRESENT",
                Map.of(
                        "text",
                        "Resolved: <b>tea</b>\nfor all.",
                        "interestedPersons",
                        List.of(board.director(3).id())));
        meeting.begun(0, 5).left(4);
        motion.openInMeeting().votes("FOR", "FOR", "FOR").close().statusCode(200);
        meeting.ended();
        TestDatabase.execute(
                "update meeting set called_at = '2027-03-10T12:00:00Z', starts_at = '2027-03-15T17:00:00Z',"
                        + " begun_at = '2027-03-15T17:02:00Z', constituted_at = '2027-03-15T17:02:00Z',"
                        + " ended_at = '2027-03-15T19:00:00Z' where id = ?",
                meeting.id());
        TestDatabase.execute(
                "update meeting_presence set arrived_at = '2027-03-15T17:02:00Z', left_at = '2027-03-15T19:00:00Z'"
                        + " where meeting_id = ?",
                meeting.id());

        String minutes = Api.as(board.director(5).token())
                .get(meeting.path() + "/minutes")
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .extract()
                .asString();

        assertThat(minutes.lines())
                .contains(
                        "# Minutes: Board 2027\\-03",
                        "- Regular meeting, called 2027-03-10 12:00 UTC for 2027-03-15 17:00 UTC",
                        "- Place: Lisbon",
                        "- Begun: 2027-03-15 17:02 UTC",
                        "- Ended: 2027-03-15 19:00 UTC",
                        "- Quorum: 4, reached 2027-03-15 17:02 UTC",
                        "| Ada \\*Lovelace\\* | present | 2027-03-15 17:02 UTC | 2027-03-15 19:00 UTC |",
                        "| person " + board.director(6).id() + " | absent | | |",
                        "### 1. Report of the treasurer",
                        "### 2. Motion: general",
                        "> Resolved: &lt;b>tea&lt;/b>",
                        "> for all.",
                        "- Moved by Bo",
                        "- Rule: MAJORITY_PRESENT",
                        "- For (3): Ada \\*Lovelace\\*, Bo, person "
                                + board.director(2).id(),
                        "- Recused: person " + board.director(3).id(),
                        "- **PASSED**: 3 for; more than half of 4, that is 3, are needed.");
    }

    @Test
    void aBodyReadsItsOwnMeetings() {
        Held meeting = Held.called(board);
        Directors others = Directors.seven();
        String id = meeting.id().toString();
        String list = "/v1/meetings?status=CALLED&bodyId=" + board.body();

        Api.as(board.director(5).token()).get(list).then().statusCode(200).body("items.id", hasItem(id));
        Api.as(others.president().token()).get(list).then().statusCode(200).body("items.id", not(hasItem(id)));
        Api.refused(Api.as(others.president().token()).get(meeting.path()).then(), 403, "forbidden");
        Api.refused(
                Api.as(others.president().token())
                        .get(meeting.path() + "/minutes")
                        .then(),
                403,
                "forbidden");
        Api.refused(Api.post(others.president().token(), meeting.path() + "/cancellation"), 403, "forbidden");
        Api.refused(
                Api.post(others.president().token(), "/v1/meetings", Held.notice(board, 49, Map.of())),
                403,
                "forbidden");
        Api.as(board.secretary().token())
                .accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .body(containsString(id));
        Api.refused(
                Api.as(board.secretary().token())
                        .get("/v1/meetings/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
    }

    private Moved moved(Held meeting) {
        return Moved.inMeeting(board, "MAJORITY_PRESENT", Map.of("meetingId", meeting.id()));
    }

    private ValidatableResponse open(Moved motion) {
        return Api.post(board.president().token(), "/v1/motions/" + motion.id() + "/opening", Map.of());
    }

    private ValidatableResponse vote(Moved motion, TestPerson person) {
        return Api.post(person.token(), "/v1/motions/" + motion.id() + "/votes", Map.of("choice", "FOR"));
    }

    private static ValidatableResponse patch(String token, Held meeting, String etag, Map<String, ?> change) {
        return Api.as(token)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(change)
                .patch(meeting.path())
                .then();
    }

    private List<JsonPath> removals() {
        List<String> ids = Api.as(board.secretary().token())
                .get("/v1/motions?bodyId=" + board.body())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'removal-for-absence' }.id");
        return ids.stream()
                .map(id -> new Moved(board, UUID.fromString(id)).json())
                .toList();
    }

    private static void named(TestPerson person, String name) {
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.person.updated.v1",
                "person",
                person.id(),
                2,
                Map.of("signIns", List.of(Tokens.signInHash(person.sub())), "displayName", name));
        await().atMost(Scene.PATIENCE)
                .until(() ->
                        TestDatabase.count("select count(*) from known_name where person_id = ?", person.id()) == 1);
    }
}
