package org.foundationops.elections.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.ballots.kit.Verifier;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.kit.retention.Retention;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.Markers;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** A candidate is erased, at whatever moment: the name goes, the figures stay. */
@ServiceTest
class ErasedCandidateTest {

    private static final String NAME = "Zaphodia Quillfeather";

    @Inject
    Retention retention;

    @Test
    void thePublishedResultAddsUpWithoutTheName() throws SQLException {
        ElectionScene election = ElectionScene.inReview("Ada", NAME, "Bo").intoVoting();
        TestPerson zaphodia = election.candidates().get(1);
        election.cast(election.candidates().get(0), 3, 1);
        election.cast(zaphodia, 3, 1);
        election.cast(election.candidates().get(2), 2, 3);
        election.intoRatified().step("publication");
        JsonPath before = Api.get(election.path("/result"));
        String rollBefore = Api.get(election.path("")).getString("roll.sha256");
        Markers markers = Markers.of(Set.of(NAME));
        assertThat(markers.in(before.prettify())).containsExactly(NAME);
        assertThat(inDatabase(markers)).isNotEmpty();
        People.erase(zaphodia, 2);

        JsonPath after = Api.get(election.path("/result"));
        assertThat(after.prettify()).isEqualTo(before.prettify().replace(NAME, "Erased person"));
        assertThat(after.getString("ballotSetHash")).isEqualTo(before.getString("ballotSetHash"));
        assertThat(after.getString("rounds.explanation")).contains("Erased person");
        assertThat(Api.get(election.path("")).getString("roll.sha256")).isEqualTo(rollBefore);
        assertThat(given().accept("text/csv")
                        .get(election.path("/result/tallies"))
                        .asString())
                .contains(",Erased person,")
                .doesNotContain(NAME);
        given().get(election.path("/candidates"))
                .then()
                .body("items.find { it.displayName == 'Erased person' }.statement", equalTo("Erased"))
                .body("items.find { it.displayName == 'Erased person' }.affiliations", empty())
                .body("items.find { it.displayName == 'Erased person' }.withdrawnAt", nullValue());
        JsonNode state = KafkaProbe.await(
                        "foundation.elections.v1",
                        "election/" + election.id(),
                        "foundation.elections.election.candidate-erased.v1")
                .data();
        assertThat(markers.in(state.toString())).isEmpty();
        assertThat(state.path("status").textValue()).isEqualTo("PUBLISHED");
        given().get(election.path("/candidate-names"))
                .then()
                .body("items.number", contains(1, 2))
                .body("items.displayName", contains("Ada", "Bo"));
        byte[] kit = given().get(election.path("/kit")).asByteArray();
        assertThat(markers.in(new String(kit, StandardCharsets.UTF_8))).isEmpty();
        assertThat(Verifier.verify(kit, List.of(), (what, done, all) -> {}).verdict())
                .isEqualTo(Verifier.Verdict.COUNT_NOT_CHECKABLE);
        awaitOutbox();
        assertThat(inDatabase(markers)).isEmpty();
        assertThat(markers.in(lastOfEachKey())).isEmpty();
    }

    @Test
    void whoMayStillBeElectedStandsNoLonger() {
        ElectionScene election = ElectionScene.inReview("Ada", NAME, "Bo", "Cy");
        TestPerson inReview = election.candidates().get(1);
        People.erase(inReview, 2);
        election.intoRegistration();
        given().get(election.path("/candidates")).then().body("items.displayName", contains("Ada", "Bo", "Cy"));

        election.step("opening");
        TestPerson inVoting = election.candidates().get(0);
        People.erase(inVoting, 2);

        given().get(election.path("/candidates"))
                .then()
                .body("items", hasSize(3))
                .body("items[0].displayName", equalTo("Erased person"))
                .body("items[0].withdrawnAt", notNullValue());
        election.cast(election.candidates().get(2), 1, 2);
        election.cast(election.candidates().get(3), 1, 3);
        election.intoRatified().step("publication");
        assertThat(Api.get(election.path("")).getList("winners.displayName", String.class))
                .containsExactlyInAnyOrder("Bo", "Cy");
    }

    @Test
    void whoWasElectedAndErasedTakesNoSeat() {
        ElectionScene election = ElectionScene.inReview("Ada", NAME, "Bo").intoVoting();
        TestPerson zaphodia = election.candidates().get(1);
        election.cast(election.candidates().get(0), 3, 1); // numbers follow the names
        election.cast(zaphodia, 3, 1);
        election.step("closure").step("count");
        People.erase(zaphodia, 2);

        election.intoPublished();

        assertThat(Api.get(election.path("")).getList("winners.displayName", String.class))
                .contains("Erased person");
        List<String> seated =
                Api.get("/v1/terms?limit=200&bodyId=" + election.board().id()).getList("items.personId", String.class);
        assertThat(seated)
                .contains(election.candidates().get(0).id().toString())
                .doesNotContain(zaphodia.id().toString());
    }

    @Test
    void nobodyNominatesAnErasedPerson() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson nominator = election.scene().member();
        TestPerson erased = election.scene().member();
        People.erase(erased, 2);
        Awaitility.await()
                .until(() ->
                        TestDatabase.count("select count(*) from person where person_id = ? and erased", erased.id())
                                == 1);

        Api.refused(
                Api.post(
                        nominator.token(),
                        election.path("/nominations"),
                        Map.of("nomineeId", erased.id().toString())),
                422,
                "unknown-nominee");
    }

    @Test
    void theReasonOfARulingGoesWithTheNominee() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson nominee = election.scene().member();
        UUID nomination = election.nominate(nominee, nominee);
        Api.post(nominee.token(), "/v1/nominations/" + nomination + "/acceptance", ElectionScene.acceptance(NAME))
                .statusCode(200);
        Api.post(
                        election.officer().token(),
                        "/v1/nominations/" + nomination + "/eligibility",
                        Map.of("eligible", false, "reason", "Her letter came too late"))
                .statusCode(200);

        People.erase(nominee, 2);

        Api.as(election.officer().token())
                .get("/v1/nominations/" + nomination)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("displayName", equalTo("Erased person"))
                .body("rulingReason", equalTo("Erased"));
        assertThat(TestDatabase.count(
                        "select count(*) from audit_reason r join audit_entry e on e.position = r.entry where e.subject = ?",
                        nomination.toString()))
                .isZero();
    }

    @Test
    void theArchiveShowsWhatTheySaidAndNotHowTheyVoted() throws IOException {
        ElectionScene election = ElectionScene.inReview("Ada", NAME, "Bo").intoVoting();
        TestPerson zaphodia = election.candidates().get(1);
        election.cast(zaphodia, 3, 1, 2);

        byte[] zip = Api.as(zaphodia.token())
                .get("/v1/me/archive")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        Map<String, String> files = files(zip);
        assertThat(files.get("nominations.json")).contains(NAME, "I will serve.", "Example Ltd");
        assertThat(files.get("voting-tokens.json")).contains(election.id().toString());
        assertThat(String.join("", files.values())).doesNotContain("ranking");
    }

    @Test
    void resultsThatWereStoredWithNamesGetTheSameForm() throws Exception {
        ElectionScene election = ElectionScene.inReview("Bo", "Bo Long", "Ada").intoVoting();
        election.cast(election.candidates().get(0), 2, 1);
        election.cast(election.candidates().get(1), 3, 2);
        election.intoRatified().step("publication");
        JsonPath before = Api.get(election.path("/result"));
        String named =
                stored(election).replace("{1}", "Ada").replace("{2}", "Bo").replace("{3}", "Bo Long");
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table election_result disable trigger election_result_stays");
            statement.execute("update election_result set document = '" + named.replace("'", "''")
                    + "' where election_id = '" + election.id() + "'");
            statement.execute("alter table election_result enable trigger election_result_stays");
            statement.execute(migration());
            connection.commit();
        }

        assertThat(stored(election)).contains("{1}", "{2}", "{3}").doesNotContain("Ada", "Bo");
        assertThat(Api.get(election.path("/result")).prettify()).isEqualTo(before.prettify());
    }

    @Test
    void whatNomineesWhoDidNotStandWroteIsNotKeptForEver() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson nominee = election.scene().member();
        UUID nomination = election.nominate(nominee, nominee);
        Api.post(nominee.token(), "/v1/nominations/" + nomination + "/acceptance", ElectionScene.acceptance(NAME))
                .statusCode(200);
        Api.post(election.officer().token(), election.path("/cancellation"), Map.of("reason", "no quorum"))
                .statusCode(200);
        TestDatabase.execute(
                "update election set changed_at = now() - interval '366 days' where id = ?", election.id());
        TestDatabase.execute("delete from retention_run");

        retention.run();

        Api.as(nominee.token())
                .get("/v1/nominations/" + nomination)
                .then()
                .body("displayName", equalTo("Erased person"))
                .body("statement", equalTo("Erased"))
                .body("affiliations", empty())
                .body("status", equalTo("ACCEPTED"));
    }

    private static String stored(ElectionScene election) {
        return String.valueOf(TestDatabase.query(
                        "select document::text as document from election_result where election_id = ?", election.id())
                .getFirst()
                .get("document"));
    }

    private static String migration() throws IOException {
        try (var file =
                ErasedCandidateTest.class.getResourceAsStream("/db/migration/V1020__result_without_names.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> inDatabase(Markers markers) throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            return markers.in(connection);
        }
    }

    private static void awaitOutbox() {
        Awaitility.await().until(() -> TestDatabase.count("select count(*) from outbox") == 0);
    }

    private static String lastOfEachKey() {
        Map<String, String> last = new TreeMap<>();
        KafkaProbe.read("foundation.elections.v1")
                .forEach(message -> last.put(message.key(), message.envelope().toString()));
        return String.join("\n", last.values());
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
