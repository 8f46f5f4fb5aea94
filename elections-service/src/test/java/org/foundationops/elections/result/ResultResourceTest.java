package org.foundationops.elections.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.foundationops.elections.Api;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@ServiceTest
class ResultResourceTest {

    @Test
    void beforePublicationTheCountIsForWhoRunsTheElection() {
        ElectionScene election = counted();

        Api.refused(given().get(election.path("/result")).then(), 404, "not-found");
        Api.refused(Api.as(Scene.person().token()).get(election.path("/result")).then(), 404, "not-found");
        Api.as(election.officer().token())
                .get(election.path("/result"))
                .then()
                .statusCode(200)
                .body("winners.displayName", contains("Ada", "Bo"));
        Api.as(election.board().secretary().token())
                .get(election.path("/result"))
                .then()
                .statusCode(200);
    }

    @Test
    void ratificationIsForTheSecretaryOfTheBody() {
        ElectionScene election = counted();

        Api.refused(
                Api.post(
                        election.officer().token(),
                        election.path("/ratification"),
                        ElectionScene.ratification("RATIFIED")),
                403,
                "forbidden");
        Api.refused(
                Api.post(
                        ElectionScene.drafted().board().secretary().token(),
                        election.path("/ratification"),
                        ElectionScene.ratification("RATIFIED")),
                403,
                "forbidden");
        Api.refused(
                Api.post(
                        election.board().secretary().token(),
                        election.path("/ratification"),
                        Map.of("outcome", "RATIFIED", "decidedOn", "2999-01-01", "minuteReference", "Minutes 7")),
                422,
                "decision-in-the-future");
        Api.post(
                        election.board().secretary().token(),
                        election.path("/ratification"),
                        ElectionScene.ratification("RATIFIED"))
                .statusCode(200)
                .body("ratification.minuteReference", equalTo("Minutes 7, item 2"));
    }

    @Test
    void refusedRatificationMakesItVoidAndNobodyIsSeated() {
        ElectionScene election = counted();

        Api.post(
                        election.board().secretary().token(),
                        election.path("/ratification"),
                        ElectionScene.ratification("REFUSED"))
                .statusCode(200)
                .body("status", equalTo("VOID"));
        Api.refused(
                Api.post(election.officer().token(), election.path("/publication")), 409, "election-in-wrong-state");
        assertThat(Api.get("/v1/terms?bodyId=" + election.board().id()).getList("items"))
                .hasSize(3);
    }

    @Test
    void aCountIsMadeOnce() {
        ElectionScene election = counted();

        Api.refused(Api.post(election.officer().token(), election.path("/count")), 409, "election-in-wrong-state");
        Api.refused(
                Api.post(election.officer().token(), election.path("/publication")), 409, "election-in-wrong-state");
    }

    @Test
    void theTalliesAreATableToo() {
        ElectionScene election = counted();
        election.intoPublished();

        String csv = given().accept("text/csv")
                .get(election.path("/result/tallies"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines())
                .containsExactly(
                        "pass,round,number,displayName,votes,quota,outcome",
                        "1,1,1,Ada,2.00000,2.00000,ELECTED",
                        "1,1,2,Bo,2.00000,2.00000,ELECTED",
                        "1,1,3,Cleo,0.00000,2.00000,ELIMINATED");
    }

    @Test
    void seatsThatWereFilledMeanwhileCannotBeFilledAgain() {
        ElectionScene election = counted();
        // As if the register had changed by another way.
        TestDatabase.execute(
                "update term set planned_end = now() + interval '1 year' where body_id = ?",
                election.board().id());
        Api.post(
                        election.board().secretary().token(),
                        election.path("/ratification"),
                        ElectionScene.ratification("RATIFIED"))
                .statusCode(200);

        Api.refused(Api.post(election.officer().token(), election.path("/publication")), 409, "seats-taken");
        assertThat(election.status()).isEqualTo("RATIFIED");
    }

    @Test
    void publishingTwiceAtOnceSeatsTheWinnersOnce() {
        ElectionScene election = counted();
        Api.post(
                        election.board().secretary().token(),
                        election.path("/ratification"),
                        ElectionScene.ratification("RATIFIED"))
                .statusCode(200);

        List<Integer> statuses = Crowd.post(8, election.path("/publication"), i -> election.officer(), i -> "");

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(7);
        assertThat(Api.get("/v1/terms?bodyId=" + election.board().id()).getList("items"))
                .hasSize(5);
    }

    private static ElectionScene counted() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        var voter = election.scene().member();
        election.intoVoting();
        election.cast(voter, 1);
        election.cast(election.candidates().get(0), 1);
        election.cast(election.candidates().get(1), 2);
        election.cast(election.candidates().get(2), 2);
        return election.step("closure").step("count");
    }
}
