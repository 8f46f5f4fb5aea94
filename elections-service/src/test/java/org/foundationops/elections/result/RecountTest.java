package org.foundationops.elections.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.motion.Moved;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Recounts are kept beside the first count, which stays. */
@ServiceTest
class RecountTest {

    private static final String REASON = "The appeals panel asked for it.";

    @Test
    void theSameRulesGiveTheSameToTheLastDigit() {
        ElectionScene election = Polls.counted(Map.of("tieRule", "SEED", "method", "meek-prf"));

        JsonPath recount = recounted(election, Map.of("reason", REASON));

        assertThat(recount.getString("outcome")).isEqualTo("IDENTICAL");
        assertThat(recount.getBoolean("binding")).isFalse();
        assertThat(recount.getString("reason")).isEqualTo(REASON);
        KafkaProbe.Message message = KafkaProbe.await(
                Authorities.TOPIC,
                each -> each.type().equals("foundation.elections.recount.made.v1")
                        && each.data().path("id").asText().equals(recount.getString("id")),
                "the recount");
        assertThat(message.data().path("outcome").asText()).isEqualTo("IDENTICAL");
        assertThat(message.data().has("winners")).isFalse();
    }

    @Test
    void otherRulesAreFlagged() {
        ElectionScene election = Polls.counted(Map.of());

        JsonPath same = recounted(election, Map.of("reason", REASON, "method", "wigm-prf"));
        assertThat(same.getString("outcome")).isEqualTo("SAME_WINNERS");
        assertThat(same.getString("method")).isEqualTo("wigm-prf");
        JsonPath other = recounted(election, Map.of("reason", REASON, "leftOut", List.of(1)));

        assertThat(other.getString("outcome")).isEqualTo("OTHER_WINNERS");
        assertThat(other.getList("winners", Integer.class)).doesNotContain(1).hasSize(2);
        assertThat(Api.as(election.officer().token())
                        .get(election.path("/result"))
                        .jsonPath()
                        .getList("winners.number", Integer.class))
                .containsExactly(1, 2);
    }

    @Test
    void recountsAreReadByThoseWhoMayKnowTheResult() {
        ElectionScene election = Polls.counted(Map.of());
        String first = recounted(election, Map.of("reason", REASON)).getString("id");
        String second = recounted(election, Map.of("reason", REASON, "leftOut", List.of(4, 4)))
                .getString("id");

        Api.refused(given().get(election.path("/recounts")).then(), 404, "not-found");
        Api.refused(given().get(election.path("/recounts/" + first)).then(), 404, "not-found");
        Api.as(election.board().secretary().token())
                .get(election.path("/recounts"))
                .then()
                .statusCode(200)
                .body("items.id", contains(first, second))
                .body("items[1].leftOut", contains(4));
        election.intoPublished();
        given().queryParam("limit", 1)
                .get(election.path("/recounts"))
                .then()
                .statusCode(200)
                .body("items.id", contains(first));
        given().get(election.path("/recounts/" + second))
                .then()
                .statusCode(200)
                .body("recount.outcome", equalTo("SAME_WINNERS"))
                .body("count.candidates.find { it.number == 4 }.withdrawn", equalTo(true))
                .body("count.winners.displayName", contains("Ada", "Bo"));
        Api.refused(given().get(election.path("/recounts/" + UUID.randomUUID())).then(), 404, "not-found");
        Api.refused(
                given().get(Polls.counted(Map.of()).intoPublished().path("/recounts/" + second))
                        .then(),
                404,
                "not-found");
    }

    @Test
    void onlyAnElectionOfficerOfTheBodyRecounts() {
        ElectionScene election = Polls.counted(Map.of());
        Map<String, Object> body = Map.of("reason", REASON);

        Api.refused(Api.post(election.board().secretary().token(), election.path("/recounts"), body), 403, "forbidden");
        Api.refused(
                Api.post(ElectionScene.drafted().officer().token(), election.path("/recounts"), body),
                403,
                "forbidden");
    }

    @Test
    void whatCannotBeRecountedIsRefused() {
        ElectionScene election = Polls.counted(Map.of());
        String path = election.path("/recounts");
        String officer = election.officer().token();

        Api.refused(Api.post(officer, path, Map.of("leftOut", List.of(1))), 422, "validation-failed")
                .body("errors.pointer", contains("/reason"));
        Api.refused(
                        Api.post(officer, path, Map.of("reason", REASON, "leftOut", List.of(1, 9))),
                        422,
                        "validation-failed")
                .body("errors.pointer", contains("/leftOut/1"));
        Api.refused(
                        Api.post(officer, path, Map.of("reason", REASON, "method", "irv", "tieRule", "SEED")),
                        422,
                        "validation-failed")
                .body("errors.pointer", hasItem("/method"))
                .body("errors.pointer", hasItem("/tieRule"));
        Api.refused(
                Api.post(officer, path, Map.of("reason", REASON, "leftOut", List.of(1, 2, 3, 4))),
                422,
                "ballots-uncountable");
        ElectionScene open = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
        Api.refused(
                Api.post(open.officer().token(), open.path("/recounts"), Map.of("reason", REASON)),
                409,
                "election-in-wrong-state");
    }

    @Test
    void equalRanksCannotBeRecountedByAMethodThatTakesNone() {
        ElectionScene election =
                Polls.counted(Map.of("method", "schulze"), List.of(List.of(List.of(1, 2)), List.of(List.of(3))));

        Api.refused(
                Api.post(
                        election.officer().token(),
                        election.path("/recounts"),
                        Map.of("reason", REASON, "method", "meek-prf")),
                422,
                "ballots-uncountable");
    }

    @Test
    void aRecountIsNotChangedButForItsAdoption() {
        ElectionScene election = Polls.counted(Map.of());
        UUID id = UUID.fromString(recounted(election, Map.of("reason", REASON)).getString("id"));

        assertThatThrownBy(() -> TestDatabase.execute("update recount set outcome = 'OTHER_WINNERS' where id = ?", id))
                .hasStackTraceContaining("a recount is not changed");
        assertThatThrownBy(() -> TestDatabase.execute("delete from recount where id = ?", id))
                .hasStackTraceContaining("a recount is not changed");
        assertThatThrownBy(() ->
                        TestDatabase.execute("update recount set adopted_by = ? where id = ?", UUID.randomUUID(), id))
                .hasStackTraceContaining("recount_adopted_by_fkey");
        UUID motion = Moved.written(Boards.of(election), "CONSENSUS", Map.of()).id();
        assertThatThrownBy(() -> TestDatabase.execute(
                        "update election set binding_recount_id = ?, recount_adopted_at = now() where id = ?",
                        id,
                        election.id()))
                .hasStackTraceContaining("a recount binds when a motion adopts it");
        TestDatabase.execute("update recount set adopted_by = ? where id = ?", motion, id);
        assertThatThrownBy(() -> TestDatabase.execute("update recount set adopted_by = ? where id = ?", motion, id))
                .hasStackTraceContaining("a recount is not changed");
    }

    /** Counts that were stored when a round could move one pile only. */
    @Test
    void countsOfTheEarlierFormAreRecountedAsIdenticalToo() throws Exception {
        ElectionScene election = Polls.counted(Map.of());
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table election_result disable trigger election_result_stays");
            int moving = statement.executeUpdate("update election_result set document = jsonb_set(document #- "
                    + "'{rounds,0,transfers}', '{rounds,0,transfer}', document #> '{rounds,0,transfers,0}')"
                    + " where document #> '{rounds,0,transfers,0}' is not null and election_id = '"
                    + election.id() + "'");
            assertThat(moving).isEqualTo(1);
            statement.execute("alter table election_result enable trigger election_result_stays");
            try (var migration =
                    RecountTest.class.getResourceAsStream("/db/migration/V1042__result_with_transfers.sql")) {
                statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            }
            connection.commit();
        }

        assertThat(recounted(election, Map.of("reason", REASON)).getString("outcome"))
                .isEqualTo("IDENTICAL");
    }

    @Test
    void peopleWithoutAnOfficeSeeNothingBeforePublication() {
        ElectionScene election = Polls.counted(Map.of());

        Api.refused(
                Api.as(Scene.person().token()).get(election.path("/recounts")).then(), 404, "not-found");
    }

    private static JsonPath recounted(ElectionScene election, Map<String, Object> body) {
        return Api.post(election.officer().token(), election.path("/recounts"), body)
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
