package org.foundationops.elections.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Ballots are shown as far as the publication level goes, and a few are opened only when an officer confirms it. */
@ServiceTest
class DisclosureTest {

    private static final String BALLOTS = "/result/ballots";

    @Test
    void withRoundsOnlyNobodySeesABallot() {
        ElectionScene election = Polls.counted(Map.of()).intoPublished();

        assertThat(Api.get(election.path("")).getString("publishLevel")).isEqualTo("ROUNDS_ONLY");
        Api.refused(given().get(election.path(BALLOTS)).then(), 403, "ballots-not-published");
        Api.refused(Api.as(auditor().token()).get(election.path(BALLOTS)).then(), 403, "ballots-not-published");
        Api.refused(
                Api.as(election.officer().token()).get(election.path(BALLOTS)).then(), 403, "ballots-not-published");
    }

    @Test
    void auditorsSeeBallotsAtTheirLevelAsSoonAsTheyAreCounted() {
        ElectionScene election = Polls.counted(Map.of("publishLevel", "AUDITORS"));
        TestPerson auditor = auditor();

        Api.as(auditor.token())
                .get(election.path(BALLOTS))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(startsWith("4 2\n"));
        Api.refused(
                Api.as(election.officer().token()).get(election.path(BALLOTS)).then(), 403, "ballots-not-published");
        election.intoPublished();
        Api.refused(given().get(election.path(BALLOTS)).then(), 403, "ballots-not-published");
    }

    @Test
    void everybodySeesTheBallotsOfAFullElectionWhenItIsPublished() {
        ElectionScene election = Polls.counted(Map.of("publishLevel", "FULL"));
        Api.refused(given().get(election.path(BALLOTS)).then(), 404, "not-found");
        election.intoPublished();

        String blt = given().get(election.path(BALLOTS))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(blt).isEqualTo("""
                4 2
                1 0
                1 1 2 0
                1 1 2 3 0
                1 1 3 0
                1 2 1 0
                1 2 3 0
                1 4 2 0
                0
                "Ada"
                "Bo"
                "Cleo"
                "Dag"
                "Board election"
                """);
    }

    @Test
    void fewBallotsOfAFullElectionAreNotOpenedUntilAnOfficerConfirmsIt() {
        ElectionScene election = Polls.closed(Map.of("publishLevel", "FULL"), Polls.RANKINGS);

        Api.refused(Api.post(election.officer().token(), election.path("/count")), 409, "ballots-held-back")
                .body("detail", containsString("Only 7 ballots were cast, fewer than 50."));
        assertThat(TestDatabase.count("select count(*) from opened_ballot where election_id = ?", election.id()))
                .isZero();
        confirm(election);

        Api.post(election.officer().token(), election.path("/count")).statusCode(200);
    }

    @Test
    void fewerThanFiveAreNotOpenedAtAnyLevel() {
        List<List<List<Integer>>> two = List.of(List.of(List.of(1)), List.of(List.of(2)));
        for (String level : List.of("FULL", "AUDITORS", "ROUNDS_ONLY")) {
            ElectionScene election = Polls.closed(Map.of("publishLevel", level), two);

            Api.refused(Api.post(election.officer().token(), election.path("/count")), 409, "ballots-held-back")
                    .body("detail", containsString("Only 2 ballots were cast"));
        }
    }

    /** Who does not want to open them has one way out. */
    @Test
    void fewBallotsThatNobodyConfirmsAreGivenUp() {
        ElectionScene election = Polls.closed(Map.of("publishLevel", "FULL"), Polls.RANKINGS);

        Api.post(election.officer().token(), election.path("/annulment"), Map.of("reason", "Too few have voted."))
                .statusCode(200)
                .body("status", equalTo("VOID"), "turnout", equalTo(7));
        Api.refused(Api.post(election.officer().token(), election.path("/count")), 409, "election-in-wrong-state");
    }

    @Test
    void enoughBallotsNeedNoConfirmation() {
        ElectionScene election = Polls.closed(Map.of("publishLevel", "AUDITORS"), Polls.RANKINGS);

        Api.post(election.officer().token(), election.path("/count")).statusCode(200);
    }

    @Test
    void onlyAnOfficerOfTheBodyConfirmsBetweenClosingAndCount() {
        ElectionScene election = Polls.closed(Map.of("publishLevel", "FULL"), Polls.RANKINGS);
        Map<String, Object> reason = Map.of("reason", "All agree.");

        Api.refused(
                Api.post(ElectionScene.drafted().officer().token(), election.path("/disclosure"), reason),
                403,
                "forbidden");
        Api.refused(
                Api.post(election.officer().token(), election.path("/disclosure"), Map.of("reason", " ")),
                422,
                "validation-failed");
        ElectionScene draft = ElectionScene.drafted();
        Api.refused(
                Api.post(draft.officer().token(), draft.path("/disclosure"), reason), 409, "election-in-wrong-state");
        election.step("count");
        Api.refused(
                Api.post(election.officer().token(), election.path("/disclosure"), reason),
                409,
                "election-in-wrong-state");
    }

    private static void confirm(ElectionScene election) {
        Api.post(election.officer().token(), election.path("/disclosure"), Map.of("reason", "All agree."))
                .statusCode(200);
    }

    /** An auditor of the foundation, appointed with the first board of another body. */
    private static TestPerson auditor() {
        TestPerson auditor = Scene.person();
        Board other = new Board(
                Board.created(), Scene.person(), Scene.person(), Scene.person(), Scene.person(), Scene.person());
        Map<String, Object> bootstrap = new LinkedHashMap<>(other.bootstrap());
        List<Object> officers = new ArrayList<>((List<?>) bootstrap.get("officers"));
        officers.add(Map.of(
                "role", "auditor",
                "personId", auditor.id().toString(),
                "from", Board.FROM.toString()));
        bootstrap.put("officers", officers);
        Api.post(Tokens.administrator(), "/v1/bodies/" + other.id() + "/bootstrap", bootstrap)
                .statusCode(200);
        return auditor;
    }
}
