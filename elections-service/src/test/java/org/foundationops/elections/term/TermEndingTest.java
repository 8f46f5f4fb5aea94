package org.foundationops.elections.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.HeldElection;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Topic;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class TermEndingTest {

    @Test
    void whoResignsLeavesAVacantSeatAtOnce() {
        Boardroom room = Boardroom.of(3);
        TestPerson director = room.director(1);
        UUID term = room.termOf(director);

        end(director, term, "resignation", Map.of())
                .statusCode(200)
                .body("endReason", equalTo("RESIGNATION"), "end", nullValue());

        JsonPath seats = room.seats();
        assertThat(seats.getString("items[1].holder")).isNull();
        assertThat(seats.getString("items[1].vacancy.reason")).isEqualTo("RESIGNATION");
        assertThat(Instant.parse(seats.getString("items[1].vacancy.since"))).isBefore(Instant.now());
        assertThat(seats.getString("items[1].restOfTerm")).isEqualTo(Boardroom.NEXT_YEAR.toString());
        JsonNode state = Topic.state("term", term, "ended");
        assertThat(state.path("endReason").asText()).isEqualTo("RESIGNATION");
        assertThat(state.at("/authority/0/until").asText())
                .isEqualTo(state.path("until").asText());
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where action = 'term-end-set' and subject = ?"
                                + " and reason_code = 'RESIGNATION'",
                        term.toString()))
                .isEqualTo(1);
    }

    @Test
    void aResignationForLaterIsToldNowAndAtItsInstantAlsoAfterAnOutage() {
        Boardroom room = Boardroom.of(3);
        TestPerson director = room.director(1);
        UUID term = room.termOf(director);
        Instant later = Boardroom.inDays(30);

        end(director, term, "resignation", Map.of("at", later.toString()))
                .statusCode(200)
                .body("until", equalTo(later.toString()));

        assertThat(room.holders()).contains(director.id().toString());
        Topic.awaitParticiples("term", term, "started", "end-scheduled");
        // As if the service had been away since before the instant.
        TestDatabase.execute("update term set valid_until = now() - interval '2 days' where id = ?", term);
        Topic.awaitParticiples("term", term, "started", "end-scheduled", "ended");
        assertThat(room.holders()).doesNotContain(director.id().toString());
    }

    @Test
    void theSecretaryRecordsAResignationWithThePlaceInTheMinutes() {
        Boardroom room = Boardroom.of(3);
        UUID term = room.termOf(room.director(2));

        Api.refused(end(room.secretary(), term, "resignation", Map.of()), 422, "validation-failed")
                .body("errors.pointer", contains("/decidedOn", "/minuteReference"));
        Api.refused(
                end(room.secretary(), term, "resignation", Api.with(Boardroom.decision(), "decidedOn", "2999-01-01")),
                422,
                "decision-in-the-future");
        end(room.secretary(), term, "resignation", Boardroom.decision())
                .statusCode(200)
                .body("end.minuteReference", equalTo("Minutes 9, item 4"));
    }

    @Test
    void nobodyElseGivesASeatUp() {
        Boardroom room = Boardroom.of(3);
        UUID term = room.termOf(room.director(2));

        for (TestPerson other :
                List.of(room.director(1), room.officer(), Boardroom.of(3).secretary())) {
            Api.refused(end(other, term, "resignation", Boardroom.decision()), 403, "forbidden");
        }
        Api.refused(end(room.director(2), UUID.randomUUID(), "resignation", Map.of()), 404, "not-found");
        assertThat(room.holders()).hasSize(3);
    }

    @Test
    void aRemovalNeedsTheDecisionAndTheSecretaryOfTheBody() {
        Boardroom room = Boardroom.of(3);
        UUID term = room.termOf(room.director(2));

        Api.refused(end(room.secretary(), term, "removal", Map.of()), 422, "validation-failed");
        Api.refused(end(Boardroom.of(3).secretary(), term, "removal", Boardroom.decision()), 403, "forbidden");
        end(room.secretary(), term, "removal", Boardroom.decision())
                .statusCode(200)
                .body("endReason", equalTo("REMOVAL"), "end.minuteReference", equalTo("Minutes 9, item 4"));
        assertThat(room.seats().getString("items[2].vacancy.reason")).isEqualTo("REMOVAL");
        Api.refused(end(room.secretary(), term, "removal", Boardroom.decision()), 409, "term-ended");
    }

    @Test
    void aDeathIsRecordedByTheSecretary() {
        Boardroom room = Boardroom.of(3);
        UUID term = room.termOf(room.director(2));

        Api.refused(end(Boardroom.of(3).secretary(), term, "death", Map.of()), 403, "forbidden");
        end(room.secretary(), term, "death", Map.of()).statusCode(200).body("endReason", equalTo("DEATH"));
    }

    @Test
    void aTermDoesNotEndInThePast() {
        Boardroom room = Boardroom.of(3);

        Api.refused(
                        end(
                                room.director(1),
                                room.termOf(room.director(1)),
                                "resignation",
                                Map.of("at", Boardroom.YESTERDAY.toString())),
                        422,
                        "term-end-in-the-past")
                .body("errors.pointer", contains("/at"));
    }

    @Test
    void thePresidencyEndsWithTheTermAndIsToldAtThatInstant() {
        Boardroom room = Boardroom.of(3);
        UUID office = UUID.fromString(
                Api.get("/v1/appointments?bodyId=" + room.id()).getString("items.find { it.role == 'president' }.id"));
        Instant later = Boardroom.inDays(10);

        end(room.president(), room.termOf(room.president()), "resignation", Map.of("at", later.toString()))
                .statusCode(200);

        assertThat(Api.get("/v1/appointments/" + office).getString("until")).isEqualTo(later.toString());
        Topic.awaitParticiples("appointment", office, "made", "end-scheduled");
        TestDatabase.execute("update appointment set valid_until = now() - interval '1 hour' where id = ?", office);
        Topic.awaitParticiples("appointment", office, "made", "end-scheduled", "ended");
    }

    @Test
    void offTheBoardAtMostOnceHoweverManyTryAtOnce() {
        Boardroom room = Boardroom.of(3);
        UUID term = room.termOf(room.director(1));

        List<Integer> statuses = Crowd.post(
                12,
                "/v1/terms/" + term + "/removal",
                i -> room.secretary(),
                i -> "{\"decidedOn\": \"2026-01-01\", \"minuteReference\": \"Minutes " + i + "\"}");

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(11);
    }

    /** Until the successor is in office; a winner who gives up before that never is. */
    @Test
    void aDirectorStaysWhenTheElectedSuccessorNeverComes() {
        Boardroom room = Boardroom.of(3, Boardroom.NEXT_YEAR, Boardroom.YESTERDAY);
        TestPerson sitting = room.director(2);
        Instant start = Boardroom.inDays(20);
        HeldElection election = HeldElection.of(room, List.of(HeldElection.term("EVEN", Boardroom.inDays(700))), start);
        election.announced().statusCode(200);
        TestPerson winner = election.electsStrangers(1).getFirst();
        assertThat(Api.get("/v1/terms/" + room.termOf(sitting)).getString("until"))
                .isEqualTo(start.toString());

        end(winner, room.termOf(winner), "resignation", Map.of()).statusCode(200);

        JsonPath term = Api.get("/v1/terms/" + room.termOf(sitting));
        assertThat(term.getString("until")).isNull();
        assertThat(term.getString("endReason")).isNull();
        Topic.awaitParticiples("term", room.termOf(sitting), "started", "end-scheduled", "end-withdrawn");
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(room.holders()).contains(sitting.id().toString()));
    }

    /** BL 4.6.3: at most two of the directors; who is none any more neither counts nor lowers the quorum. */
    @Test
    void whoLeavesTheBoardIsNotOnLeaveAnyMore() {
        Boardroom room = Boardroom.of(7);
        for (int i = 1; i <= 2; i++) {
            Api.posted(room.director(i).token(), room.path("/leaves"), monthOff());
        }
        Api.refused(Api.post(room.director(3).token(), room.path("/leaves"), monthOff()), 409, "too-many-on-leave");

        room.resigns(room.director(1));

        JsonPath quorum = Api.get(room.path("/quorum"));
        assertThat(quorum.getInt("onLeave")).isEqualTo(1);
        assertThat(quorum.getInt("quorum")).isEqualTo(4);
        Api.posted(room.director(3).token(), room.path("/leaves"), monthOff());
        assertThat(Api.get(room.path("/quorum")).getInt("quorum")).isEqualTo(3);
    }

    private static Map<String, Object> monthOff() {
        return Map.of("until", Boardroom.inDays(30).toString());
    }

    @Test
    void aMergedDirectorResignsUnderTheIdThatRemains() {
        Boardroom room = Boardroom.of(3);
        TestPerson survivor = Scene.person();
        UUID term = room.termOf(room.director(1));
        TestDatabase.execute(
                "update identity_person set merged_into = ? where person_id = ?",
                survivor.id(),
                room.director(1).id());

        end(survivor, term, "resignation", Map.of()).statusCode(200);
    }

    private static ValidatableResponse end(TestPerson who, UUID term, String how, Map<String, Object> body) {
        return Api.post(who.token(), "/v1/terms/" + term + "/" + how, body);
    }
}
