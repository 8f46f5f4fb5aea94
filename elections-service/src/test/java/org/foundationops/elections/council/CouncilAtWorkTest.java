package org.foundationops.elections.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Affiliations;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.elections.meeting.Held;
import org.foundationops.elections.motion.Moved;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leave, meetings and affiliations in a body without officers, whose books the secretary of its board keeps. */
@ServiceTest
class CouncilAtWorkTest {

    private static final Map<String, Object> MONTH =
            Map.of("until", Boardroom.inDays(30).toString());

    private Council council;
    private Directors board;

    @BeforeEach
    void aCouncil() {
        council = Council.ofFive();
        board = council.board();
    }

    /** Of five the quorum is three; with one on leave the base is four, and three are still more than half. */
    @Test
    void eachTakesALeaveAndTheSecretaryOfTheBoardRecordsOne() {
        String leaves = council.path("/leaves");
        Map<String, Object> ofAnother =
                Api.with(MONTH, "personId", council.members().get(1).id());
        assertQuorum(0, 5, 3);

        Api.post(council.members().getFirst().token(), leaves, MONTH).statusCode(201);
        assertQuorum(1, 4, 3);
        Api.refused(Api.post(council.members().get(2).token(), leaves, ofAnother), 403, "forbidden");
        Api.refused(Api.post(Directors.seven().secretary().token(), leaves, ofAnother), 403, "forbidden");
        Api.refused(Api.post(board.president().token(), leaves, MONTH), 422, "not-in-office");
        Api.post(board.secretary().token(), leaves, ofAnother).statusCode(201);
        assertQuorum(2, 3, 2);
        Api.refused(Api.post(council.members().get(3).token(), leaves, MONTH), 409, "too-many-on-leave");

        Api.as(board.secretary().token()).get(leaves).then().statusCode(200).body("items", hasSize(2));
        Api.refused(Api.as(board.director(3).token()).get(leaves).then(), 403, "forbidden");
    }

    @Test
    void eachMemberRunsAMeetingAndTheSecretaryOfTheBoardReadsItsMinutes() {
        Directors members = members(council.members().get(2));
        Map<String, Object> notice = Map.of(
                "bodyId",
                council.id().toString(),
                "title",
                "Council 2027-03",
                "startsAt",
                Boardroom.inDays(3).toString());
        Api.refused(Api.post(board.secretary().token(), "/v1/meetings", notice), 403, "forbidden");
        Api.refused(Api.post(board.president().token(), "/v1/meetings", notice), 403, "forbidden");

        Held meeting = Held.called(members).begun(0, 3);
        Moved motion = Moved.inMeeting(members, "MAJORITY_PRESENT", Map.of("meetingId", meeting.id()))
                .openInMeeting()
                .votes("FOR", "FOR");
        motion.close().statusCode(200).body("status", equalTo("PASSED"));
        meeting.ended();

        String minutes = "/v1/meetings/" + meeting.id() + "/minutes";
        Api.as(board.secretary().token())
                .accept("text/markdown")
                .get(minutes)
                .then()
                .statusCode(200)
                .body(containsString("Resolved: tea."));
        Api.refused(Api.as(board.president().token()).get(minutes).then(), 403, "forbidden");
    }

    /** BL 4.6.2 is about directors: nobody is to be removed from a council because of missed meetings. */
    @Test
    void whoIsNeverThereIsNotPutOnTheAgenda() {
        Directors members = members(council.members().getFirst());
        for (int i = 0; i < 3; i++) {
            Held.called(members, Map.of("regular", true)).begun(0, 3).ended();
        }

        assertThat(TestDatabase.count("select count(*) from motion where body_id = ?", council.id()))
                .isZero();
    }

    /** BL 4.9 is about directors as well: any number of colleagues sit on a council. */
    @Test
    void colleaguesSitTogether() {
        UUID company = UuidV7.next();
        council.members().subList(0, 3).forEach(member -> Affiliations.begun(member, company));
        TestPerson successor = Scene.person();
        Affiliations.begun(successor, company);
        TestPerson leaver = council.members().getLast();
        UUID term = UUID.fromString(Api.get("/v1/terms?bodyId=" + council.id() + "&personId=" + leaver.id())
                .getString("items[0].id"));
        Api.post(leaver.token(), "/v1/terms/" + term + "/resignation", Map.of()).statusCode(200);
        UUID seat = UUID.fromString(Api.get(council.path("/seats")).getString("items.find { it.holder == null }.id"));

        Api.post(board.secretary().token(), council.path("/seats/" + seat + "/terms"), Boardroom.appointing(successor))
                .statusCode(201);

        assertThat(TestDatabase.count("select count(*) from affiliation_case where body_id = ?", council.id()))
                .isZero();
    }

    /** The members as if they were a board, in which one of them does everything. */
    private Directors members(TestPerson secretary) {
        return new Directors(council.id(), council.members(), secretary);
    }

    private void assertQuorum(int onLeave, int base, int quorum) {
        Map<String, Object> found = Api.get(council.path("/quorum")).get("$");
        assertThat(found).isEqualTo(Map.of("authorisedNumber", 5, "onLeave", onLeave, "base", base, "quorum", quorum));
    }
}
