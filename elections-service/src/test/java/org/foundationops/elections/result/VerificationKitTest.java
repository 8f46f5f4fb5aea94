package org.foundationops.elections.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.kit.Anchor;
import org.foundationops.ballots.kit.Verifier;
import org.foundationops.elections.Affiliations;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Votes;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** What the service gives out is what the verifier, which knows nothing of the service, finds right. */
@ServiceTest
class VerificationKitTest {

    private static final Map<String, Object> FULL = Map.of("publishLevel", "FULL");

    @Test
    void everybodyChecksAFullElectionWithTheirReceipt() {
        ElectionScene election = Polls.counted(FULL);
        VotingPass pass = Votes.registered(election.id(), election.candidates().getFirst())
                .pass();
        election.intoPublished();

        List<Object> elected = Api.get(election.path("/result")).getList("winners.number");

        byte[] kit = given().get(election.path("/kit"))
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", equalTo("attachment; filename=\"kit-" + election.id() + ".zip\""))
                .extract()
                .asByteArray();

        Bytes announced = Bytes.fromBase64(Api.get(election.path("")).getString("manifestHash"));
        Verifier.Outcome outcome = Verifier.verify(
                kit,
                List.of(
                        new Anchor.AnnouncedManifest(announced),
                        new Anchor.Receipt(
                                pass.ballots().getLast().acknowledgement().orElseThrow())),
                (what, done, all) -> {});
        assertThat(outcome.verdict()).as(String.join("\n", outcome.report())).isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(String.join("\n", outcome.report()))
                .contains("the manifest is the one that was announced", "is in the log");
        String files = new String(kit, StandardCharsets.ISO_8859_1);
        assertThat(files)
                .as("the token of the voter, byte for byte")
                .contains(pass.token().orElseThrow().toString());
        assertThat(files).contains("\"winners\":" + elected.toString().replace(" ", ""));
    }

    @Test
    void auditorsSeeBallotsOfTheirLevelAndOthersTheHeaders() {
        ElectionScene election = Polls.counted(Map.of("publishLevel", "AUDITORS"));
        Api.refused(given().get(election.path("/kit")).then(), 404, "not-found");
        TestPerson auditor = Scene.person();
        Authorities.give(auditor, "auditor", null, Authorities.LONG_AGO, null);

        assertThat(verdict(kit(election, auditor))).isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(verdict(kit(election, election.officer()))).isEqualTo(Verifier.Verdict.COUNT_NOT_CHECKABLE);
        election.intoPublished();
        assertThat(verdict(given().get(election.path("/kit")).asByteArray()))
                .isEqualTo(Verifier.Verdict.COUNT_NOT_CHECKABLE);
    }

    @Test
    void withRoundsOnlyNobodyIsShownABallot() {
        ElectionScene election = Polls.counted(Map.of());

        byte[] kit = kit(election, election.officer());

        assertThat(verdict(kit)).isEqualTo(Verifier.Verdict.COUNT_NOT_CHECKABLE);
        assertThat(new String(kit, StandardCharsets.ISO_8859_1)).doesNotContain("opened.json", "seal.json");
    }

    @Test
    void thereIsNoneBeforeTheCount() {
        ElectionScene election = Polls.closed(FULL, Polls.RANKINGS);

        Api.refused(
                        Api.as(election.officer().token())
                                .get(election.path("/kit"))
                                .then(),
                        409,
                        "election-in-wrong-state")
                .body("detail", startsWith("An election can be"));
        Api.refused(given().get("/v1/elections/" + UuidV7.next() + "/kit").then(), 404, "not-found");
    }

    /** Recounts by other rules, a withdrawal during voting, the cap, the seed, added and revoked voters, re-casts. */
    @Test
    void whatHappenedOnTheWayIsInTheKit() {
        ElectionScene election = ElectionScene.inReview(
                Map.of("publishLevel", "FULL", "tieRule", "SEED", "affiliationCap", 1, "method", "meek-prf"),
                Polls.NAMES);
        TestPerson revoked = election.scene().member();
        election.intoVoting();
        TestPerson added = added(election);
        revoke(election, revoked);
        Affiliations.begun(election.candidates().get(0), UuidV7.next());
        election.cast(added, 1, 2);
        election.cast(election.candidates().get(0), 4);
        election.cast(election.candidates().get(0), 2, 1);
        election.cast(election.candidates().get(1), 3);
        election.cast(election.candidates().get(2));
        withdraw(election, election.candidates().get(3));
        election.step("closure").step("count");
        recount(election, Map.of("reason", "Appeal.", "method", "schulze", "tieRule", "LIST_LAST"));
        recount(election, Map.of("reason", "Appeal.", "leftOut", List.of(3)));
        election.intoPublished();

        byte[] kit = given().get(election.path("/kit")).asByteArray();

        assertThat(verdict(kit)).isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(given().get(election.path("/kit")).asByteArray()).isEqualTo(kit);
        String files = new String(kit, StandardCharsets.ISO_8859_1);
        assertThat(files)
                .contains(
                        "\"withdrawn\":[4]",
                        "\"leaves\":5,\"superseded\":1",
                        "\"accepted\":4,\"issued\":4,\"roll\":5,\"weight\":1",
                        "\"method\":\"schulze\"",
                        "\"leftOut\":[3]");
    }

    @Test
    void aRecountMakesAnotherKit() {
        ElectionScene election = Polls.counted(FULL).intoPublished();
        byte[] first = given().get(election.path("/kit")).asByteArray();

        recount(election, Map.of("reason", "Appeal.", "method", "wigm-prf"));

        byte[] second = given().get(election.path("/kit")).asByteArray();
        assertThat(second).isNotEqualTo(first);
        assertThat(verdict(second)).isEqualTo(Verifier.Verdict.CHECKED);
    }

    @Test
    void aBallotThatCannotBeReadIsThereForAllToTry() {
        ElectionScene election = ElectionScene.inReview(FULL, Polls.NAMES).intoVoting();
        Votes.castGarbage(election.id(), election.candidates().get(0));
        election.cast(election.candidates().get(1), 2);
        election.step("closure").step("count").intoPublished();

        byte[] kit = given().get(election.path("/kit")).asByteArray();

        assertThat(verdict(kit)).isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(new String(kit, StandardCharsets.ISO_8859_1)).contains("\"unreadable\":1");
    }

    private static Verifier.Verdict verdict(byte[] kit) {
        Verifier.Outcome outcome = Verifier.verify(kit, List.of(), (what, done, all) -> {});
        assertThat(outcome.verdict()).as(String.join("\n", outcome.report())).isNotEqualTo(Verifier.Verdict.WRONG);
        return outcome.verdict();
    }

    private static byte[] kit(ElectionScene election, TestPerson reader) {
        return Api.as(reader.token())
                .get(election.path("/kit"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static void recount(ElectionScene election, Map<String, Object> request) {
        Api.post(election.officer().token(), election.path("/recounts"), request)
                .statusCode(201);
    }

    private static TestPerson added(ElectionScene election) {
        TestPerson added = Scene.person();
        String id = Api.post(
                        election.officer().token(),
                        election.path("/roll-exceptions/additions"),
                        Map.of("personId", added.id().toString(), "reason", "Recorded too late."))
                .statusCode(201)
                .extract()
                .path("id");
        TestPerson second = Scene.person();
        Authorities.give(second, "election-officer", election.board().id(), Authorities.LONG_AGO, null);
        Api.post(second.token(), election.path("/roll-exceptions/" + id + "/confirmation"))
                .statusCode(200);
        return added;
    }

    private static void revoke(ElectionScene election, TestPerson revoked) {
        TestPerson conduct = Scene.person();
        Authorities.give(conduct, "conduct-team", null, Authorities.LONG_AGO, null);
        Api.post(
                        conduct.token(),
                        election.path("/roll-exceptions/revocations"),
                        Map.of("personId", revoked.id().toString(), "reason", "Decision 14."))
                .statusCode(201);
    }

    private static void withdraw(ElectionScene election, TestPerson candidate) {
        Object nomination = TestDatabase.query(
                        "select id from nomination where election_id = ? and nominee_id = ?",
                        election.id(),
                        candidate.id())
                .getFirst()
                .get("id");
        Api.post(candidate.token(), "/v1/nominations/" + nomination + "/withdrawal")
                .statusCode(200);
    }
}
