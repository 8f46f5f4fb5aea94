package org.foundationops.elections.ballot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.foundationops.elections.Api;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class BallotResourceTest {

    @Test
    void theLastBallotCounts() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().get(0);

        election.cast(voter, 1, 2);
        election.cast(voter, 3);

        assertThat(ranking(election, voter)).isEqualTo("{3}");
        given().get(election.path("/turnout")).then().body("turnout", equalTo(1), "roll", equalTo(3));
    }

    @Test
    void aBlankBallotIsTurnoutAndNotAValidBallot() {
        ElectionScene election = voting();
        election.cast(election.candidates().get(0));
        election.cast(election.candidates().get(1), 2);
        election.intoRatified().step("publication");

        given().get(election.path("/result"))
                .then()
                .body("turnout", equalTo(2), "ballots", equalTo(2), "validBallots", equalTo(1));
    }

    @Test
    void onlyWhoIsOnTheRollVotes() {
        ElectionScene election = voting();
        TestPerson late = Scene.person();

        Api.refused(Api.post(late.token(), election.path("/ballots"), ElectionScene.ballot(1)), 403, "not-on-roll");
    }

    @Test
    void aPaperThatCannotBeCountedIsRefusedAndTheEarlierOneStays() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().get(0);
        election.cast(voter, 1);

        Api.refused(
                        Api.post(
                                voter.token(),
                                election.path("/ballots"),
                                Map.of("ranking", List.of(List.of(9), List.of(1, 2), List.of(3), List.of(3)))),
                        422,
                        "validation-failed")
                .body("errors.pointer", contains("/ranking/0/0", "/ranking/1", "/ranking/3/0"));
        Api.refused(
                Api.post(voter.token(), election.path("/ballots"), Map.of("ranking", List.of("1"))),
                400,
                "invalid-request");
        Api.refused(Api.post(voter.token(), election.path("/ballots"), Map.of()), 422, "validation-failed");
        assertThat(ranking(election, voter)).isEqualTo("{1}");
    }

    @Test
    void noBallotBeforeVotingOrAfterIt() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoRegistration();
        TestPerson voter = election.candidates().get(0);
        Api.refused(
                Api.post(voter.token(), election.path("/ballots"), ElectionScene.ballot(1)), 409, "voting-not-open");
        election.step("opening").cast(voter, 1);
        election.step("closure");

        Api.refused(
                Api.post(voter.token(), election.path("/ballots"), ElectionScene.ballot(2)), 409, "voting-not-open");
        assertThat(ranking(election, voter)).isEqualTo("{1}");
    }

    @Test
    void votingWhoseInstantHasPassedIsOpenBeforeTheClockHasLooked() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().get(0);
        // As if the clock had not looked yet: the instant lies a moment back, the state is the one before.
        TestDatabase.execute(
                "update election set status = 'REGISTRATION', voting_opened_at = null,"
                        + " voting_opens = now() - interval '1 millisecond' where id = ?",
                election.id());

        election.cast(voter, 1);

        assertThat(election.status()).isEqualTo("VOTING");
    }

    @Test
    void theClosingInstantIsReadUnderTheLock() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().get(0);
        TestDatabase.execute(
                "update election set voting_closes = clock_timestamp() + interval '300 milliseconds' where id = ?",
                election.id());

        List<Integer> statuses = new ArrayList<>();
        Instant end = Instant.now().plus(Duration.ofSeconds(2));
        while (Instant.now().isBefore(end)) {
            statuses.add(Api.post(voter.token(), election.path("/ballots"), ElectionScene.ballot(1))
                    .extract()
                    .statusCode());
        }

        assertThat(statuses).startsWith(200).endsWith(409);
        assertThat(statuses.lastIndexOf(200)).isLessThan(statuses.indexOf(409));
    }

    @Test
    void nothingShowsAFigureBeforeTheBallotsAreCounted() {
        ElectionScene election = voting();
        election.cast(election.candidates().get(0), 1);

        given().get(election.path("")).then().body("turnout", nullValue(), "winners", nullValue());
        Api.refused(given().get(election.path("/result")).then(), 404, "not-found");
        Api.refused(
                Api.as(election.officer().token())
                        .get(election.path("/result/tallies"))
                        .then(),
                404,
                "not-found");
        assertThat(TestDatabase.query(
                        "select details::text as details, noun, subject from audit_entry where action = 'ballot-cast'"
                                + " and subject = ?",
                        election.id().toString()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("details")).isEqualTo("{}"));
    }

    @Test
    void repeatingARequestWithItsKeyCastsOnce() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().get(0);
        String key = UUID.randomUUID().toString();

        String first = cast(election, voter, key, 1);
        election.cast(voter, 2);
        String again = cast(election, voter, key, 1);

        assertThat(again).isEqualTo(first);
        assertThat(ranking(election, voter)).isEqualTo("{2}");
    }

    @Test
    void castingAtTheSameTimeLeavesExactlyOneBallot() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().get(0);

        List<Integer> statuses =
                Crowd.post(30, election.path("/ballots"), i -> voter, i -> "{\"ranking\": [[" + (1 + i % 3) + "]]}");

        assertThat(statuses).containsOnly(200);
        assertThat(TestDatabase.count("select count(*) from ballot where election_id = ?", election.id()))
                .isEqualTo(1);
    }

    @Test
    void closingWaitsForBallotsUnderWayAndRefusesTheRest() throws Exception {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        List<TestPerson> voters = Crowd.members(election.scene(), 40);
        election.intoVoting();

        CompletableFuture<List<Integer>> casting = CompletableFuture.supplyAsync(() ->
                Crowd.atOnce(voters.size(), i -> () -> acceptedUntilRefused(election, voters.get(i))));
        await().pollInterval(Duration.ofMillis(5))
                .until(() ->
                        TestDatabase.count("select count(*) from ballot where election_id = ?", election.id()) > 10);
        int turnout = Api.posted(election.officer().token(), election.path("/closure"))
                .getInt("turnout");

        assertThat(casting.get().stream().filter(accepted -> accepted > 0)).hasSize(turnout);
        assertThat(TestDatabase.count("select count(*) from ballot where election_id = ?", election.id()))
                .isEqualTo(turnout);
    }

    /** How often one voter can cast before the election is closed. */
    private static int acceptedUntilRefused(ElectionScene election, TestPerson voter) {
        int accepted = 0;
        while (true) {
            int status = Api.post(voter.token(), election.path("/ballots"), ElectionScene.ballot(1))
                    .extract()
                    .statusCode();
            if (status != 200) {
                assertThat(status).isEqualTo(409);
                return accepted;
            }
            accepted++;
        }
    }

    @Test
    void fourHundredVotersCastInAFewSeconds() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        List<TestPerson> voters = Crowd.members(election.scene(), 400);
        election.intoVoting();

        Instant start = Instant.now();
        List<Integer> statuses =
                Crowd.post(400, election.path("/ballots"), voters::get, i -> "{\"ranking\": [[3], [1]]}");

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(statuses).hasSize(400).containsOnly(200);
        given().get(election.path("/turnout")).then().body("turnout", equalTo(400), "roll", equalTo(403));
    }

    @Test
    void theDatabaseItselfKeepsTheBoxShutOutsideVoting() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().get(0);
        election.cast(voter, 1);
        election.step("closure");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        TestDatabase.execute("update ballot set ranking = '{2}' where election_id = ?", election.id()))
                .havingCause()
                .withMessageContaining("the ballot box is not open");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> TestDatabase.execute("delete from ballot where election_id = ?", election.id()))
                .havingCause()
                .withMessageContaining("ballots are not removed");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> TestDatabase.execute("delete from roll_entry where election_id = ?", election.id()))
                .havingCause()
                .withMessageContaining("a frozen roll is not changed");
    }

    private static ElectionScene voting() {
        return ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
    }

    private static String cast(ElectionScene election, TestPerson voter, String key, int number) {
        return Api.as(voter.token())
                .header("Idempotency-Key", key)
                .body(ElectionScene.ballot(number))
                .post(election.path("/ballots"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String ranking(ElectionScene election, TestPerson voter) {
        return String.valueOf(TestDatabase.query(
                        "select ranking::text as ranking from ballot where election_id = ? and person_id = ?",
                        election.id(),
                        voter.id())
                .getFirst()
                .get("ranking"));
    }
}
