package org.foundationops.elections.election;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class ElectionResourceTest {

    private static final String TERM_START = Board.YESTERDAY.toString();

    @Test
    void aDraftShowsItsConfigurationAndItsTimesAnywhereOnEarth() {
        Scene scene = new Scene();
        Map<String, Object> timetable = Map.of(
                "recordDate", scene.recordDate().toString(),
                "votingOpens", "2031-11-15T12:00:00Z",
                "votingCloses", "2031-11-22T11:59:59Z",
                "termStart", "2032-01-01T00:00:00Z");
        ElectionScene election = ElectionScene.drafted(Map.of(
                "timetable",
                timetable,
                "quorum",
                Map.of("share", "0.25"),
                "terms",
                List.of(Map.of("cohort", "ODD", "plannedEnd", "2034-01-01T00:00:00Z"))));

        given().get(election.path(""))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("method", equalTo("irv"))
                .body("seats", equalTo(1))
                .body("quorum.share", equalTo("0.25"))
                .body("timetable.votingCloses", equalTo("2031-11-22T11:59:59Z"))
                .body("anywhereOnEarth.votingCloses", equalTo("2031-11-21T23:59:59-12:00"))
                .body("tieSeedCommitment", nullValue());
    }

    @Test
    void aTimetableOutOfOrderIsRefusedWithEveryPlace() {
        Board board = Board.bootstrapped();
        Scene scene = new Scene();
        Map<String, Object> request = Api.with(
                ElectionScene.request(board, scene),
                "timetable",
                Map.of(
                        "recordDate", "2031-12-01T12:00:00Z",
                        "votingOpens", "2031-11-22T12:00:00Z",
                        "votingCloses", "2031-11-15T12:00:00Z",
                        "termStart", "2060-01-01T00:00:00Z"));

        Api.refused(Api.post(board.officer().token(), "/v1/elections", request), 422, "validation-failed")
                .body(
                        "errors.pointer",
                        contains(
                                "/timetable/votingCloses",
                                "/timetable/recordDate",
                                "/terms/0/plannedEnd",
                                "/terms/1/plannedEnd"));
    }

    @Test
    void aQuorumIsAShareOrANumber() {
        Board board = Board.bootstrapped();
        Map<String, Object> request = ElectionScene.request(board, new Scene());

        for (Map<String, Object> quorum : List.<Map<String, Object>>of(
                Map.of(), Map.of("share", "0.25", "voters", 5), Map.of("share", "0.0"), Map.of("voters", 0))) {
            Api.refused(
                    Api.post(board.officer().token(), "/v1/elections", Api.with(request, "quorum", quorum)),
                    422,
                    "validation-failed");
        }
    }

    @Test
    void anElectionOfABodyIsForItsElectionOfficer() {
        Board board = Board.bootstrapped();
        Board other = Board.bootstrapped();

        Api.refused(
                Api.post(other.officer().token(), "/v1/elections", ElectionScene.request(board, new Scene())),
                403,
                "forbidden");
        ElectionScene election = ElectionScene.drafted();
        for (String step : List.of("announcement", "nomination-opening", "roll", "closure", "count", "publication")) {
            Api.refused(Api.post(other.officer().token(), election.path("/" + step)), 403, "forbidden");
        }
        Api.refused(
                Api.post(other.officer().token(), election.path("/cancellation"), Map.of("reason", "mine")),
                403,
                "forbidden");
    }

    @Test
    void aDraftIsChangedByWhoHasSeenItsVersion() {
        ElectionScene election = ElectionScene.drafted();
        Response read = given().get(election.path(""));

        patch(election, null, "{\"title\": \"Other\"}").then().statusCode(428);
        patch(election, read.header("ETag"), "{\"title\": \"Other\", \"quorum\": {\"voters\": 3}}")
                .then()
                .statusCode(200)
                .body("title", equalTo("Other"), "quorum.voters", equalTo(3), "seats", equalTo(2));
        patch(election, read.header("ETag"), "{\"title\": \"Third\"}").then().statusCode(412);
        String etag = given().get(election.path("")).header("ETag");
        Api.refused(patch(election, etag, "{\"title\": null}").then(), 422, "validation-failed");
        patch(election, etag, "{\"quorum\": null, \"timetable\": {\"votingOpens\": \"2031-01-01T00:00:00Z\"}}")
                .then()
                .statusCode(200)
                .body("quorum", nullValue())
                .body("timetable.votingOpens", equalTo("2031-01-01T00:00:00Z"))
                .body("timetable.termStart", equalTo(TERM_START));
        Api.refused(patch(election, "*", "{\"status\": \"VOTING\"}").then(), 400, "invalid-request");
    }

    @Test
    void anAnnouncedElectionIsNotChanged() {
        ElectionScene election = ElectionScene.drafted().step("announcement");
        String etag = given().get(election.path("")).header("ETag");

        Api.refused(patch(election, etag, "{\"title\": \"Other\"}").then(), 409, "election-in-wrong-state");
        Api.refused(
                Api.post(election.officer().token(), election.path("/announcement")), 409, "election-in-wrong-state");
    }

    @Test
    void seatsThatAreNotTheVacanciesCannotBeAnnounced() {
        ElectionScene election = ElectionScene.drafted(
                Map.of("terms", List.of(Map.of("cohort", "ODD", "plannedEnd", ElectionScene.LONG_TERM.toString()))));

        Api.refused(
                        Api.post(election.officer().token(), election.path("/announcement")),
                        409,
                        "seats-do-not-match-vacancies")
                .body(
                        "detail",
                        matchesRegex("The election offers 1 seats \\[ODD\\]; at .* has 2 vacancies \\[ODD, ODD\\]."));
        assertThat(election.status()).isEqualTo("DRAFT");
    }

    @Test
    void aBodyHasOneElectionAtATime() {
        ElectionScene election = ElectionScene.drafted().step("announcement");
        Map<String, Object> request = ElectionScene.request(election.board(), election.scene());
        String second = Api.id(Api.posted(election.officer().token(), "/v1/elections", request))
                .toString();

        Api.refused(
                Api.post(election.officer().token(), "/v1/elections/" + second + "/announcement"),
                409,
                "election-in-progress");
        Api.post(election.officer().token(), election.path("/cancellation"), Map.of("reason", "Wrong register"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"), "endReason", equalTo("Wrong register"));
        Api.post(election.officer().token(), "/v1/elections/" + second + "/announcement")
                .statusCode(200);
    }

    @Test
    void theTieSeedIsCommittedToAndRevealedAfterVoting() throws Exception {
        ElectionScene election = ElectionScene.inReview(Map.of("tieRule", "SEED"), "Ada", "Bo", "Cleo");
        String commitment = given().get(election.path(""))
                .then()
                .body("tieSeedCommitment", matchesRegex("[0-9a-f]{64}"), "tieSeed", nullValue())
                .extract()
                .path("tieSeedCommitment");
        election.intoVoting();
        given().get(election.path("")).then().body("tieSeed", nullValue());

        election.step("closure");

        String seed = given().get(election.path("")).path("tieSeed");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(seed));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(commitment);
    }

    @Test
    void anOfficerWaitsForTheInstantOfAStep() {
        ElectionScene election = ElectionScene.drafted(Map.of(
                        "timetable",
                        Map.of(
                                "recordDate",
                                Instant.now().toString(),
                                "nominationsOpen",
                                "2060-01-01T00:00:00Z",
                                "termStart",
                                TERM_START)))
                .step("announcement");

        Api.refused(Api.post(election.officer().token(), election.path("/nomination-opening")), 409, "step-too-early");
        Api.refused(Api.post(election.officer().token(), election.path("/review")), 409, "election-in-wrong-state");
    }

    @Test
    void asManyCandidatesAsSeatsAreTooFew() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo");
        Scene.membershipIsComplete();
        election.step("roll");

        Api.refused(
                Api.post(election.officer().token(), election.path("/registration-opening")),
                409,
                "too-few-candidates");
        assertThat(election.status()).isEqualTo("REVIEW");
    }

    @Test
    void aMissedQuorumMakesItVoid() {
        ElectionScene election = ElectionScene.inReview(Map.of("quorum", Map.of("share", "0.5")), "Ada", "Bo", "Cleo")
                .intoVoting();
        election.cast(election.candidates().get(0), 1);

        Api.post(election.officer().token(), election.path("/closure"))
                .statusCode(200)
                .body("status", equalTo("VOID"), "turnout", equalTo(1))
                .body("endReason", equalTo("The quorum of 2 voters was missed: 1 voted."));
        Api.refused(Api.post(election.officer().token(), election.path("/count")), 409, "election-in-wrong-state");
    }

    @Test
    void votingCannotBeCancelled() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();

        Api.refused(
                Api.post(election.officer().token(), election.path("/cancellation"), Map.of("reason", "late")),
                409,
                "election-in-wrong-state");
    }

    @Test
    void electionsAreListedByBodyAndStatus() {
        ElectionScene election = ElectionScene.drafted();

        given().queryParam("bodyId", election.board().id().toString())
                .queryParam("status", "DRAFT")
                .get("/v1/elections")
                .then()
                .statusCode(200)
                .body("items.id", contains(election.id().toString()));
        given().queryParam("bodyId", election.board().id().toString())
                .queryParam("status", "VOID")
                .get("/v1/elections")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        given().queryParam("colour", "red").get("/v1/elections").then().statusCode(400);
    }

    @Test
    void electionsCanBeTakenAsATable() {
        ElectionScene election = ElectionScene.drafted();

        String csv = given().accept("text/csv")
                .queryParam("bodyId", election.board().id().toString())
                .get("/v1/elections")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .startsWith("id,bodyId,title,status")
                .contains(election.id().toString());
    }

    @Test
    void officersAtTheSameTimeMakeOneTransition() {
        ElectionScene election = ElectionScene.drafted().step("announcement");

        List<Integer> statuses = Crowd.post(8, election.path("/nomination-opening"), i -> election.officer(), i -> "");

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(7);
    }

    @Test
    void everyStepIsAudited() {
        ElectionScene election = ElectionScene.drafted().step("announcement");

        assertThat(TestDatabase.query(
                        "select action, actor from audit_entry where subject = ? order by position",
                        election.id().toString()))
                .extracting(row -> row.get("action"), row -> row.get("actor"))
                .containsExactly(
                        tuple("election-drafted", election.officer().actor()),
                        tuple("election-announced", election.officer().actor()));
    }

    private static Response patch(ElectionScene election, @Nullable String etag, String patch) {
        var request = given().auth()
                .oauth2(election.officer().token())
                .contentType("application/merge-patch+json")
                .body(patch);
        return (etag == null ? request : request.header("If-Match", etag)).patch(election.path(""));
    }
}
