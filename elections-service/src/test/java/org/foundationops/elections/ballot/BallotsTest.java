package org.foundationops.elections.ballot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foundationops.elections.Api;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Votes;
import org.foundationops.kit.testing.BallotBoxDatabase;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** Elections and their ballot boxes; what the box itself refuses is tested with it. */
@ServiceTest
class BallotsTest {

    @Test
    void theLastBallotCounts() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().get(0);
        election.cast(voter, 1, 2);
        election.cast(voter, 3);

        election.step("closure").step("count");

        assertThat(opened(election)).containsExactly("[[3]]");
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

    /** A voter who seals something else than they have committed to harms nobody but themselves. */
    @Test
    void aBallotThatCannotBeReadCountsAsBlankAndIsKeptForAll() {
        ElectionScene election = voting();
        Votes.castGarbage(election.id(), election.candidates().get(0));
        election.cast(election.candidates().get(1), 2);

        election.step("closure").step("count");

        assertThat(TestDatabase.count(
                        "select count(*) from opened_ballot where election_id = ? and sealed is not null"
                                + " and ranking is null",
                        election.id()))
                .isEqualTo(1);
        assertThat(Api.as(election.officer().token())
                        .get(election.path("/result"))
                        .jsonPath()
                        .getInt("validBallots"))
                .isEqualTo(1);
    }

    /** Somebody has restored an old copy of a database. */
    @Test
    void whereTheBoxIsHaltedAnOfficerMayDeclareTheElectionVoidAndNoMore() {
        ElectionScene election = voting();
        election.cast(election.candidates().get(0), 1);
        BallotBoxDatabase.execute("update box set state = 'HALTED' where election_id = ?", election.id());

        assertThat(Votes.registrationRefusal(
                        election.id(), election.candidates().get(1)))
                .isEqualTo("urn:problem:registration-not-open");
        assertThat(Votes.refusal(
                        Votes.registered(election.id(), election.candidates().get(0))))
                .isEqualTo("urn:problem:ballot-box-halted");
        Api.refused(Api.post(election.officer().token(), election.path("/closure")), 409, "ballot-box-halted");
        Api.post(election.officer().token(), election.path("/annulment"), Map.of("reason", "An old copy."))
                .statusCode(200)
                .body("status", equalTo("VOID"));
        assertThat(BallotBoxDatabase.query("select state from box where election_id = ?", election.id()))
                .containsExactly(Map.of("state", "ANNULLED"));
    }

    /** An outage of the box may last longer than voting would have. */
    @Test
    void aBoxThatHearsOfOpeningAndExtensionsAfterTheFormerEndIsOpen() throws Exception {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo")
                .intoRegistration()
                .window("null", "now() + interval '4 seconds'");

        try (Connection outage = BallotBoxDatabase.connect();
                PreparedStatement lock =
                        outage.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))");
                ExecutorService officers = Executors.newFixedThreadPool(3)) {
            outage.setAutoCommit(false);
            lock.setString(1, election.id().toString());
            lock.execute();
            Future<?> first = officers.submit(() -> extend(election, 3600));
            await().until(() -> BallotBoxDatabase.count(
                            "select count(*) from box where election_id = ? and closes_at < clock_timestamp()",
                            election.id())
                    == 1);
            // What follows is decided after the end that the box knows, and before the end that is.
            Future<?> opened = officers.submit(() -> election.step("opening"));
            Future<?> second = officers.submit(() -> extend(election, 7200));
            await().until(() ->
                    TestDatabase.count("select count(*) from election_extension where election_id = ?", election.id())
                                    == 2
                            && election.status().equals("VOTING"));
            // Whoever waits with what was true before is sent away; the clock comes again.
            BallotBoxDatabase.count("select count(pg_cancel_backend(pid)) from pg_locks join pg_database d"
                    + " on d.oid = database where d.datname = current_database() and not granted");
            outage.rollback();
            first.get();
            opened.get();
            second.get();
        }

        await().until(() -> BallotBoxDatabase.count(
                        "select count(*) from box where election_id = ? and closes_at > clock_timestamp() + interval '1 h'",
                        election.id())
                == 1);
        assertThat(Votes.refusal(
                        Votes.registered(election.id(), election.candidates().get(0))))
                .isEmpty();
    }

    @Test
    void nobodySignedInCastsABallot() {
        ElectionScene election = voting();

        Api.post(election.candidates().get(0).token(), election.path("/ballots"), Map.of("ranking", List.of()))
                .statusCode(404);
    }

    @Test
    void nothingShowsAFigureBeforeTheBallotsAreCounted() {
        ElectionScene election = voting();
        election.cast(election.candidates().get(0), 1);

        given().get(election.path("")).then().body("turnout", nullValue(), "winners", nullValue());
        given().get(election.path("/turnout")).then().body("turnout", equalTo(0));
        Api.refused(given().get(election.path("/result")).then(), 404, "not-found");
        Api.refused(
                Api.as(election.officer().token())
                        .get(election.path("/result/tallies"))
                        .then(),
                404,
                "not-found");
        Api.refused(
                Api.as(election.officer().token()).get(election.path("/kit")).then(), 409, "election-in-wrong-state");
        assertThat(TestDatabase.count("select count(*) from opened_ballot where election_id = ?", election.id()))
                .isZero();
    }

    @Test
    void fourHundredVotersCastAtOnce() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        List<TestPerson> voters = Crowd.members(election.scene(), 400);
        election.intoVoting();

        Crowd.atOnce(400, i -> () -> {
            election.cast(voters.get(i), 3, 1);
            return true;
        });

        election.step("closure");
        given().get(election.path("/turnout")).then().body("turnout", equalTo(400), "roll", equalTo(403));
    }

    @Test
    void theDatabaseOpensNoBallotBeforeTheEndAndChangesNoneAfterwards() {
        ElectionScene election = voting();
        election.cast(election.candidates().get(0), 1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> TestDatabase.execute(
                        "insert into opened_ballot (election_id, key, weight, salt, ranking)"
                                + " values (?, decode(repeat('00', 32), 'hex'), 1, decode(repeat('00', 32), 'hex'), '[]')",
                        election.id()))
                .havingCause()
                .withMessageContaining("ballots are opened when voting is closed");
        election.step("closure").step("count");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> TestDatabase.execute(
                        "update opened_ballot set ranking = '[[2]]' where election_id = ?", election.id()))
                .havingCause()
                .withMessageContaining("a frozen roll is not changed");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> TestDatabase.execute("delete from opened_ballot where election_id = ?", election.id()))
                .havingCause()
                .withMessageContaining("a frozen roll is not changed");
    }

    private static ElectionScene voting() {
        return ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
    }

    private static List<String> opened(ElectionScene election) {
        return TestDatabase.query(
                        "select ranking::text as ranking from opened_ballot where election_id = ?", election.id())
                .stream()
                .map(row -> String.valueOf(row.get("ranking")))
                .toList();
    }

    private static void extend(ElectionScene election, int seconds) {
        Api.post(
                        election.officer().token(),
                        election.path("/extension"),
                        Map.of(
                                "votingCloses",
                                Instant.now().plusSeconds(seconds).toString(),
                                "reason",
                                "An outage."))
                .statusCode(200);
    }
}
