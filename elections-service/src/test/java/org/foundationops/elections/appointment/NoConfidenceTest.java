package org.foundationops.elections.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Topic;
import org.foundationops.elections.motion.Moved;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board that has no confidence in an officer any more ends the office by a motion; the officer has no vote in it. */
@ServiceTest
class NoConfidenceTest {

    private Directors board;
    private UUID treasury;

    @BeforeEach
    void aBoardWhoseTreasurerIsADirector() {
        board = Directors.seven();
        treasury = Api.id(Api.posted(
                board.secretary().token(),
                "/v1/bodies/" + board.body() + "/appointments",
                Api.with(Boardroom.appointing(board.director(6)), "role", "treasurer")));
    }

    @Test
    void theOfficeEndsWithTheMotionAndTheSeatDoesNot() {
        Moved motion = moved(treasury).open();
        Api.refused(motion.tryVote(board.director(6), "AGAINST"), 403, "recused");

        motion.votes("FOR", "FOR", "FOR", "FOR").passDeadline("1 second");

        assertThat(motion.status()).isEqualTo("PASSED");
        JsonPath office = office(treasury);
        assertThat(office.getString("until")).isNotNull();
        assertThat(office.getString("endDecision.motionId"))
                .isEqualTo(motion.id().toString());
        assertThat(office.getString("endDecision.minuteReference")).isEqualTo("Motion " + motion.id());
        JsonNode told = Topic.state("appointment", treasury, "ended");
        assertThat(told.at("/authority/0/until").asText()).isEqualTo(office.getString("until"));
        assertThat(roles(board.director(6).id())).containsExactly("director");
    }

    @Test
    void aMotionThatFailsLeavesTheOffice() {
        Moved motion = moved(treasury).open().votes("FOR", "FOR", "FOR").passDeadline("1 second");

        assertThat(motion.status()).isEqualTo("FAILED");
        assertThat(roles(board.director(6).id())).containsExactlyInAnyOrder("director", "treasurer");
    }

    @Test
    void itIsAboutAnOfficeOfTheBody() {
        Directors other = Directors.seven();
        refused(board, "appointment", UUID.randomUUID()).body("errors.pointer", contains("/subject/id"));
        refused(board, "term", treasury).body("errors.pointer", contains("/subject"));
        refused(other, "appointment", treasury).body("errors.pointer", contains("/bodyId"));
    }

    private static ValidatableResponse refused(Directors board, String type, UUID id) {
        return Api.refused(
                Api.post(
                        board.director(1).token(),
                        "/v1/motions",
                        Moved.request(
                                board,
                                Moved.with(Map.of("rule", "TWO_THIRDS", "mode", "WRITTEN_CONSENT"), about(type, id)))),
                422,
                "motion-does-not-fit");
    }

    @Test
    void whatIsOverIsNotVotedOnAndDoesNotEndTwice() {
        Moved open = moved(treasury).open().votes("FOR", "FOR", "FOR", "FOR");
        Moved draft = moved(treasury);
        Api.post(board.director(6).token(), "/v1/appointments/" + treasury + "/end", Map.of())
                .statusCode(200);
        String until = office(treasury).getString("until");

        Api.refused(draft.tryOpen(Map.of("closesAt", "2099-01-01T00:00:00Z")), 409, "appointment-ended");
        open.passDeadline("1 second");

        assertThat(open.status()).isEqualTo("PASSED");
        assertThat(open.audited("motion-without-effect")).isEqualTo(1);
        assertThat(office(treasury).getString("until")).isEqualTo(until);
        assertThat(office(treasury).getString("endDecision")).isNull();
    }

    @Test
    void aMotionAndTheOfficersOwnEndAtOnceEndItOnce() {
        UUID secretaryship = UUID.fromString(Api.get("/v1/appointments?bodyId=" + board.body())
                .getString("items.find { it.role == 'secretary' }.id"));
        Moved motion = Moved.written(board, "UNANIMOUS_CONSENT", about("appointment", secretaryship))
                .open()
                .votes("FOR", "FOR", "FOR", "FOR", "FOR", "FOR");

        List<Integer> answers = Crowd.postTo(
                2,
                each -> each == 0 ? motion.path() + "/votes" : "/v1/appointments/" + secretaryship + "/end",
                each -> each == 0 ? board.director(6) : board.secretary(),
                each -> each == 0 ? "{\"choice\": \"FOR\"}" : "{}");

        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 409);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where action = 'appointment-end-decided' and subject = ?",
                        secretaryship.toString()))
                .isEqualTo(1);
        boolean isByMotion = office(secretaryship).getString("endDecision") != null;
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where action = 'motion-without-effect' and subject = ?",
                        motion.id().toString()))
                .isEqualTo(isByMotion ? 0 : 1);
    }

    @Test
    void theDatabaseKeepsDecisionsWhole() {
        assertThatThrownBy(() ->
                        TestDatabase.execute("update appointment set ended_by = 'Minutes 3' where id = ?", treasury))
                .hasStackTraceContaining("appointment_ended_on_a_day");
    }

    private Moved moved(UUID appointment) {
        return Moved.written(board, "DISINTERESTED_MAJORITY", about("appointment", appointment));
    }

    private static Map<String, Object> about(String type, UUID id) {
        return Map.of(
                "kind",
                "no-confidence",
                "subject",
                Map.of("service", "elections", "type", type, "id", id.toString(), "version", 1));
    }

    private static JsonPath office(UUID id) {
        return Api.get("/v1/appointments/" + id);
    }

    private List<String> roles(UUID person) {
        return TestDatabase.query(
                        "select role from authority where person_id = ? and body_id = ? and valid_from <= now()"
                                + " and (valid_until is null or valid_until > now())",
                        person,
                        board.body())
                .stream()
                .map(row -> String.valueOf(row.get("role")))
                .toList();
    }
}
