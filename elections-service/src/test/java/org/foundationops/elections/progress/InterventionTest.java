package org.foundationops.elections.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Votes;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.BallotBoxDatabase;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class InterventionTest {

    @Test
    void theEndOfVotingIsMovedForEverybodyToRead() {
        ElectionScene election = voting();
        Instant end = endsIn(election, 3600);
        Instant later = end.plus(1, ChronoUnit.DAYS);

        extend(election, later)
                .statusCode(200)
                .body("timetable.votingCloses", equalTo(later.toString()))
                .body("extensions.reason", contains("The sign-in was away."))
                .body("extensions.previousEnd", contains(end.toString()));

        KafkaProbe.Message told = KafkaProbe.await(
                Authorities.TOPIC, "election/" + election.id(), "foundation.elections.election.extended.v1");
        assertThat(told.data().at("/timetable/votingCloses").asText()).isEqualTo(later.toString());
        assertThat(told.data().at("/extensions/0/newEnd").asText()).isEqualTo(later.toString());
        assertThat(TestDatabase.query(
                        "select e.details ->> 'from' as was, r.text as reason from audit_entry e"
                                + " join audit_reason r on r.entry = e.position"
                                + " where e.action = 'election-extended' and e.subject = ?",
                        election.id().toString()))
                .containsExactly(Map.of("was", end.toString(), "reason", "The sign-in was away."));
    }

    @Test
    void theClockClosesAtTheNewEnd() {
        ElectionScene election = voting();
        Instant end = endsIn(election, 8);
        Instant later = end.plusSeconds(3);
        extend(election, later).statusCode(200);

        await().atMost(Scene.PATIENCE).until(() -> election.status().equals("CLOSED"));

        assertThat(Instant.now()).isAfterOrEqualTo(later);
    }

    @Test
    void earlierOrWithoutAReasonOrTooLateIsRefused() {
        ElectionScene election = voting();
        Api.refused(extend(election, Instant.now().plusSeconds(60)), 409, "no-end-of-voting");
        Instant end = endsIn(election, 3600);

        Api.refused(extend(election, end), 422, "end-not-later");
        Api.refused(extend(election, end.minusSeconds(1)), 422, "end-not-later");
        Api.refused(
                Api.post(
                        election.officer().token(),
                        election.path("/extension"),
                        Map.of("votingCloses", end.plusSeconds(9).toString(), "reason", " ")),
                422,
                "validation-failed");
        // The instant has passed; the clock may or may not have looked by now.
        TestDatabase.execute("update election set voting_closes = now() where id = ?", election.id());
        extend(election, end).statusCode(409);
        await().atMost(Scene.PATIENCE).until(() -> election.status().equals("CLOSED"));
        Api.refused(extend(election, end), 409, "election-in-wrong-state");
        assertThat(Api.get(election.path("")).getList("extensions")).isEmpty();
    }

    @Test
    void anOfficerDeclaresAVoteVoidAndItsSeatsCanBeOfferedAgain() {
        ElectionScene election = voting();
        TestPerson voter = election.candidates().getFirst();
        election.cast(voter, 1);

        annul(election)
                .statusCode(200)
                .body("status", equalTo("VOID"), "endReason", equalTo("The paper was wrong."), "turnout", equalTo(0));

        assertThat(Votes.refusal(Votes.registered(election.id(), voter))).isEqualTo("urn:problem:voting-not-open");
        Api.refused(Api.post(election.officer().token(), election.path("/count")), 409, "election-in-wrong-state");
        Api.refused(annul(election), 409, "election-in-wrong-state");
        // Ballots that no batch has taken up are given up. The roll stays, nobody is seated, and who held a seat goes
        // on.
        given().get(election.path("/roll")).then().statusCode(200).body("count", equalTo(3));
        assertThat(BallotBoxDatabase.count("select count(*) from pending_cast where election_id = ?", election.id()))
                .isZero();
        assertThat(Api.get("/v1/bodies/" + election.board().id() + "/seats").getList("items.holder.personId"))
                .contains(election.board().president().id().toString());
        String again = Api.posted(
                        election.officer().token(),
                        "/v1/elections",
                        ElectionScene.request(election.board(), election.scene()))
                .getString("id");
        Api.post(election.officer().token(), "/v1/elections/" + again + "/announcement")
                .statusCode(200);
    }

    @Test
    void onceCountedOnlyTheBodyMakesItVoid() {
        ElectionScene election = voting();
        Api.refused(annul(ElectionScene.inReview("Ada", "Bo", "Cleo")), 409, "election-in-wrong-state");
        election.step("closure").step("count");

        Api.refused(annul(election), 409, "election-in-wrong-state");
    }

    @Test
    void onlyAnOfficerOfTheBodyWhoDoesNotStandIntervenes() {
        ElectionScene election = voting();
        Map<String, Object> reason = Map.of("reason", "no");
        Api.refused(
                Api.post(Board.bootstrapped().officer().token(), election.path("/annulment"), reason),
                403,
                "forbidden");
        Api.refused(
                Api.post(
                        Board.bootstrapped().officer().token(),
                        election.path("/extension"),
                        Map.of("votingCloses", Instant.now().toString(), "reason", "no")),
                403,
                "forbidden");
        // An officer who stands.
        TestDatabase.execute(
                "update election_candidate set person_id = ? where election_id = ? and number = 1",
                election.officer().id(),
                election.id());
        Api.refused(annul(election), 403, "conflict-of-interest");
        endsIn(election, 3600);
        Api.refused(extend(election, Instant.now().plusSeconds(7200)), 403, "conflict-of-interest");
    }

    private static ElectionScene voting() {
        return ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
    }

    private static Instant endsIn(ElectionScene election, int seconds) {
        Instant end = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(seconds);
        TestDatabase.execute(
                "update election set voting_closes = ?::timestamptz where id = ?", end.toString(), election.id());
        return end;
    }

    private static ValidatableResponse extend(ElectionScene election, Instant end) {
        return Api.post(
                election.officer().token(),
                election.path("/extension"),
                Map.of("votingCloses", end.toString(), "reason", "The sign-in was away."));
    }

    private static ValidatableResponse annul(ElectionScene election) {
        return Api.post(
                election.officer().token(), election.path("/annulment"), Map.of("reason", "The paper was wrong."));
    }
}
