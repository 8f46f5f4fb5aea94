package org.foundationops.elections.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@ServiceTest
class ElectionClockTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void afterAnOutageEverythingDueIsCaughtUpInItsOrder() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        Crowd.members(election.scene(), 2);
        Scene.membershipIsComplete();

        // The service slept over the opening of registration, of voting, and the closing.
        TestDatabase.execute(
                "update election set registration_opens = now() - interval '3 days',"
                        + " voting_opens = now() - interval '2 days', voting_closes = now() - interval '1 day'"
                        + " where id = ?",
                election.id());

        await().atMost(PATIENCE).until(() -> election.status().equals("CLOSED"));
        assertThat(steps(election)).endsWith("roll-frozen", "registration-opened", "voting-opened", "closed");
        given().get(election.path("/turnout")).then().statusCode(200);
    }

    @Test
    void whatIsRefusedWaitsForAnOfficer() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo");
        Scene.membershipIsComplete();
        TestDatabase.execute("update election set registration_opens = now() where id = ?", election.id());

        await().atMost(PATIENCE).until(() -> given().get(election.path("/roll")).statusCode() == 200);
        assertThat(election.status()).isEqualTo("REVIEW");
        Api.refused(
                Api.post(election.officer().token(), election.path("/registration-opening")),
                409,
                "too-few-candidates");
    }

    @Test
    void theTimetableMovesAnElectionWithoutAnybody() {
        Instant soon = Instant.now().plusSeconds(2);
        ElectionScene election = ElectionScene.drafted(Map.of(
                        "timetable",
                        Map.of(
                                "recordDate",
                                Board.YESTERDAY.toString(),
                                "nominationsOpen",
                                soon.toString(),
                                "nominationsClose",
                                soon.plusMillis(1).toString(),
                                "termStart",
                                Board.YESTERDAY.toString())))
                .step("announcement");

        await().atMost(PATIENCE).until(() -> election.status().equals("REVIEW"));
        assertThat(steps(election)).containsExactly("drafted", "announced", "nominations-opened", "nominations-closed");
    }

    @Test
    void aTermThatStartsLaterIsToldAtOnceAndAgainWhenItStarts() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
        election.cast(election.candidates().get(0), 1);
        election.cast(election.candidates().get(1), 2);
        election.intoRatified();
        TestDatabase.execute(
                "update election set term_start = now() + interval '4 seconds' where id = ?", election.id());
        election.step("publication");

        String winner = election.candidates().get(0).id().toString();
        KafkaProbe.Message scheduled = told("scheduled", winner);
        Instant from = Instant.parse(scheduled.data().path("from").asText());
        assertThat(from).isAfter(Instant.now());
        assertThat(scheduled.data().at("/authority/0/from").asText()).isEqualTo(from.toString());
        String before = election.board().president().id().toString();
        assertThat(told("end-scheduled", before).data().path("until").asText()).isEqualTo(from.toString());
        assertThat(given().get("/v1/bodies/" + election.board().id() + "/seats")
                        .jsonPath()
                        .getList("items.holder.personId"))
                .contains(before);

        assertThat(Instant.parse(told("started", winner).envelope().path("time").asText()))
                .isAfterOrEqualTo(from);
        told("ended", before);
        assertThat(given().get("/v1/bodies/" + election.board().id() + "/seats")
                        .jsonPath()
                        .getList("items.holder.personId"))
                .contains(winner)
                .doesNotContain(before);
    }

    private static KafkaProbe.Message told(String participle, String person) {
        return KafkaProbe.await(
                Authorities.TOPIC,
                message -> message.type().equals("foundation.elections.term." + participle + ".v1")
                        && message.data().path("personId").asText().equals(person),
                participle + " of the term of " + person);
    }

    private static List<String> steps(ElectionScene election) {
        return TestDatabase.query(
                        "select action from audit_entry where noun = 'election' and action like 'election-%'"
                                + " and subject = ? order by position",
                        election.id().toString())
                .stream()
                .map(row -> String.valueOf(row.get("action")).replace("election-", ""))
                .toList();
    }
}
