package org.foundationops.elections.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.foundationops.elections.result.Boards.about;
import static org.foundationops.elections.result.Boards.moved;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.Directors;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Topic;
import org.foundationops.elections.motion.Moved;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A motion that passes ratifies a count, refuses it, or makes a recount binding, without anybody recording it again. */
@ServiceTest
class DecidedByMotionTest {

    @Test
    void aMotionThatPassesRatifiesTheCount() {
        ElectionScene election = Polls.counted(Map.of());
        Moved motion = moved(election, "ratify-election", "election", election.id())
                .open()
                .votes("FOR", "FOR");
        assertThat(election.status()).isEqualTo("COUNTED");

        motion.tryVote(election.board().even(), "FOR").statusCode(200);

        JsonPath ratified = Api.get(election.path(""));
        assertThat(ratified.getString("status")).isEqualTo("RATIFIED");
        assertThat(ratified.getString("ratification.motionId"))
                .isEqualTo(motion.id().toString());
        assertThat(ratified.getString("ratification.minuteReference")).isEqualTo("Motion " + motion.id());
        JsonNode told = Topic.state("election", election.id(), "ratified");
        assertThat(told.at("/ratification/motionId").asText())
                .isEqualTo(motion.id().toString());
        election.step("publication");
        assertThat(Api.get(election.path("")).getList("winners.number", Integer.class))
                .containsExactly(1, 2);
    }

    /** "The board ratifies with recusal": who stands has no vote, and unanimous consent is not possible. */
    @Test
    void whoStandsDoesNotVoteOnTheCount() {
        ElectionScene election = Polls.counted(Map.of());
        TestDatabase.execute(
                "update election_candidate set person_id = ? where election_id = ? and number = 4",
                election.board().odd().id(),
                election.id());
        Moved unanimous = moved(election, "ratify-election", "election", election.id());
        Api.refused(unanimous.tryOpen(Map.of("closesAt", "2099-01-01T00:00:00Z")), 409, "consent-impossible");
        Moved motion = Moved.written(
                        Boards.of(election), "TWO_THIRDS", about("ratify-election", "election", election.id()))
                .open();

        Api.refused(motion.tryVote(election.board().odd(), "FOR"), 403, "recused");
        motion.tryVote(election.board().president(), "FOR").statusCode(200);
        motion.tryVote(election.board().even(), "FOR").statusCode(200);
        motion.passDeadline("1 second");

        assertThat(motion.status()).isEqualTo("PASSED");
        assertThat(election.status()).isEqualTo("RATIFIED");
    }

    @Test
    void whoStandsDoesNotVoteOnARecountEither() {
        ElectionScene election = Polls.counted(Map.of());
        TestDatabase.execute(
                "update election_candidate set person_id = ? where election_id = ? and number = 4",
                election.board().odd().id(),
                election.id());
        Moved motion = Moved.written(
                        Boards.of(election),
                        "TWO_THIRDS",
                        about("adopt-recount", "recount", recounted(election, List.of(1))))
                .open();

        Api.refused(motion.tryVote(election.board().odd(), "FOR"), 403, "recused");
    }

    @Test
    void aMotionThatPassesRefusesTheCount() {
        ElectionScene election = Polls.counted(Map.of());

        moved(election, "refuse-ratification", "election", election.id()).open().votes("FOR", "FOR", "FOR");

        JsonPath refused = Api.get(election.path(""));
        assertThat(refused.getString("status")).isEqualTo("VOID");
        assertThat(refused.getString("endReason")).isEqualTo("Ratification was refused.");
    }

    @Test
    void aMotionThatFailsChangesNothing() {
        ElectionScene election = Polls.counted(Map.of());

        Moved motion = moved(election, "ratify-election", "election", election.id())
                .open()
                .votes("FOR", "AGAINST", "FOR")
                .passDeadline("1 second");

        assertThat(motion.status()).isEqualTo("FAILED");
        assertThat(election.status()).isEqualTo("COUNTED");
        assertThat(motion.audited("motion-without-effect")).isZero();
    }

    @Test
    void aMotionWithAnEffectSaysOnWhatAndIsOfTheBodyThatDecides() {
        ElectionScene election = Polls.counted(Map.of());
        Directors board = Boards.of(election);
        UUID elsewhere = Polls.counted(Map.of()).id();

        refusedAsUnfit(board, Map.of("kind", "ratify-election")).body("errors.pointer", contains("/subject"));
        refusedAsUnfit(board, about("ratify-election", "recount", election.id()))
                .body("errors.pointer", contains("/subject"));
        refusedAsUnfit(board, about("ratify-election", "election", UuidV7.next()))
                .body("errors.pointer", contains("/subject/id"));
        refusedAsUnfit(board, about("refuse-ratification", "election", elsewhere))
                .body("errors.pointer", contains("/bodyId"));
        refusedAsUnfit(board, about("adopt-recount", "recount", UuidV7.next()))
                .body("errors.pointer", contains("/subject/id"));
        refusedAsUnfit(
                board,
                Moved.with(
                        about("ratify-election", "election", election.id()),
                        Map.of(
                                "rule",
                                "MAJORITY_OF_OTHERS",
                                "concernedId",
                                board.director(2).id())));
        Moved general = Moved.written(board, "CONSENSUS", Map.of());
        Api.refused(
                Api.as(board.director(1).token())
                        .contentType("application/merge-patch+json")
                        .header("If-Match", etag(general, board))
                        .body(Map.of("kind", "ratify-election"))
                        .patch(general.path())
                        .then(),
                422,
                "motion-does-not-fit");
    }

    private static ValidatableResponse refusedAsUnfit(Directors board, Map<String, ?> motion) {
        return Api.refused(
                Api.post(
                        board.director(1).token(),
                        "/v1/motions",
                        Moved.with(
                                Moved.request(board, Map.of("rule", "CONSENSUS", "mode", "WRITTEN_CONSENT")), motion)),
                422,
                "motion-does-not-fit");
    }

    private static String etag(Moved motion, Directors board) {
        return Api.as(board.secretary().token()).get(motion.path()).getHeader("ETag");
    }

    @Test
    void nobodyVotesOnACountThatThereIsNot() {
        ElectionScene election = Polls.closed(Map.of(), Polls.RANKINGS);
        Moved motion = moved(election, "ratify-election", "election", election.id());

        Api.refused(motion.tryOpen(Map.of("closesAt", "2099-01-01T00:00:00Z")), 409, "election-in-wrong-state");

        election.step("count");
        motion.open();
    }

    @Test
    void whatTheSecretaryRecordedMeanwhileStands() {
        ElectionScene election = Polls.counted(Map.of());
        Moved motion = moved(election, "refuse-ratification", "election", election.id())
                .open()
                .votes("FOR", "FOR");
        Api.post(
                        election.board().secretary().token(),
                        election.path("/ratification"),
                        ElectionScene.ratification("RATIFIED"))
                .statusCode(200);

        motion.tryVote(election.board().even(), "FOR").statusCode(200);

        assertThat(motion.status()).isEqualTo("PASSED");
        assertThat(election.status()).isEqualTo("RATIFIED");
        assertThat(withoutEffect(motion)).isEqualTo("NOT_COUNTED");
    }

    @Test
    void anAdoptedRecountBindsAndSeatsItsWinners() {
        ElectionScene election = Polls.counted(Map.of());
        UUID recount = recounted(election, List.of(1));
        List<Integer> winners = winnersOf(election, recount);
        assertThat(winners).hasSize(2).doesNotContain(1);

        Moved motion =
                moved(election, "adopt-recount", "recount", recount).open().votes("FOR", "FOR", "FOR");

        JsonPath read = recount(election, recount);
        assertThat(read.getBoolean("recount.binding")).isTrue();
        assertThat(read.getString("recount.adoptedBy")).isEqualTo(motion.id().toString());
        assertThat(result(election).getString("bindingRecountId")).isEqualTo(recount.toString());
        JsonNode told = Topic.state("recount", recount, "adopted");
        assertThat(told.path("version").asLong()).isEqualTo(2);
        assertThat(told.path("adoptedBy").asText()).isEqualTo(motion.id().toString());
        JsonNode state = Topic.state("election", election.id(), "recount-adopted");
        assertThat(state.path("bindingRecountId").asText()).isEqualTo(recount.toString());
        assertThat(state.has("winners")).isFalse();
        election.intoPublished();
        JsonPath published = Api.get(election.path(""));
        assertThat(published.getList("winners.number", Integer.class)).isEqualTo(winners);
        assertThat(TestDatabase.count(
                        "select count(*) from term t join election_candidate c using (election_id, person_id)"
                                + " where t.election_id = ? and c.number = any (?)",
                        election.id(),
                        winners.toArray(Integer[]::new)))
                .isEqualTo(2);
    }

    @Test
    void aLaterAdoptionTakesThePlaceOfTheEarlierAndNoneIsAdoptedTwice() {
        ElectionScene election = Polls.counted(Map.of());
        UUID first = recounted(election, List.of(1));
        UUID second = recounted(election, List.of(2));
        moved(election, "adopt-recount", "recount", first).open().votes("FOR", "FOR", "FOR");
        moved(election, "adopt-recount", "recount", second).open().votes("FOR", "FOR", "FOR");

        Moved again = moved(election, "adopt-recount", "recount", first).open().votes("FOR", "FOR", "FOR");

        assertThat(withoutEffect(again)).isEqualTo("ADOPTED_BEFORE");
        assertThat(result(election).getString("bindingRecountId")).isEqualTo(second.toString());
        assertThat(recount(election, first).getBoolean("recount.binding")).isFalse();
    }

    /** Who said yes has read the winners of one count; they are not bent into a yes to others. */
    @Test
    void aVoteOnACountDoesNotRatifyAnotherOne() {
        ElectionScene election = Polls.counted(Map.of());
        Moved ratification = moved(election, "ratify-election", "election", election.id())
                .open()
                .votes("FOR", "FOR");
        moved(election, "adopt-recount", "recount", recounted(election, List.of(1)))
                .open()
                .votes("FOR", "FOR", "FOR");

        ratification.tryVote(election.board().even(), "FOR").statusCode(200);

        assertThat(withoutEffect(ratification)).isEqualTo("OTHER_COUNT_ADOPTED");
        assertThat(election.status()).isEqualTo("COUNTED");
        moved(election, "ratify-election", "election", election.id()).open().votes("FOR", "FOR", "FOR");
        assertThat(election.status()).isEqualTo("RATIFIED");
    }

    @Test
    void ofTwoMotionsThatAdoptTheSameAtOnceOneDoes() {
        ElectionScene election = Polls.counted(Map.of());
        UUID recount = recounted(election, List.of(1));
        List<Moved> motions = List.of(
                moved(election, "adopt-recount", "recount", recount).open().votes("FOR", "FOR"),
                moved(election, "adopt-recount", "recount", recount).open().votes("FOR", "FOR"));

        assertThat(lastVotesAtOnce(election, motions)).containsOnly(200);

        assertThat(audited("recount-adopted", election.id())).isEqualTo(1);
        assertThat(withoutEffects(motions)).isEqualTo(1);
    }

    @Test
    void ofAdoptingAndRatifyingAtOnceOneHappens() {
        ElectionScene election = Polls.counted(Map.of());
        List<Moved> motions = List.of(
                moved(election, "adopt-recount", "recount", recounted(election, List.of(1)))
                        .open()
                        .votes("FOR", "FOR"),
                moved(election, "ratify-election", "election", election.id())
                        .open()
                        .votes("FOR", "FOR"));

        assertThat(lastVotesAtOnce(election, motions)).containsOnly(200);

        boolean isRatified = election.status().equals("RATIFIED");
        assertThat(audited("recount-adopted", election.id())).isEqualTo(isRatified ? 0 : 1);
        assertThat(withoutEffects(motions)).isEqualTo(1);
        assertThat(motions).extracting(Moved::status).containsOnly("PASSED");
    }

    /** Drafted by an earlier release, which knew no effects. */
    @Test
    void whatSaysNothingAboutItsSubjectPassesWithoutEffect() {
        ElectionScene election = Polls.counted(Map.of());
        Moved motion = Moved.written(Boards.of(election), "UNANIMOUS_CONSENT", Map.of())
                .open()
                .votes("FOR", "FOR");
        TestDatabase.execute("update motion set kind = 'ratify-election' where id = ?", motion.id());

        motion.tryVote(election.board().even(), "FOR").statusCode(200);

        assertThat(motion.status()).isEqualTo("PASSED");
        assertThat(withoutEffect(motion)).isEqualTo("UNFIT");
    }

    /** What another service asks has its effect there, whatever it calls its question. */
    @Test
    void theQuestionOfAnotherServiceHasNoEffectHere() {
        ElectionScene election = Polls.counted(Map.of());
        UUID request = UuidV7.next();
        KafkaProbe.publish(
                "foundation.grants.v1",
                "foundation.grants.decision.requested.v1",
                "decision-request",
                request,
                1,
                Map.of(
                        "requestId", request.toString(),
                        "body", election.board().id().toString(),
                        "kind", "ratify-election",
                        "subject",
                                Map.of(
                                        "service",
                                        "elections",
                                        "type",
                                        "election",
                                        "id",
                                        election.id().toString(),
                                        "version",
                                        1),
                        "text", "Is it so?",
                        "terms", Map.of(),
                        "interestedPersons", List.of(),
                        "interestedOrganisations", List.of(),
                        "withdrawn", false));
        Directors board = Boards.of(election);
        await().atMost(Scene.PATIENCE)
                .until(() -> TestDatabase.count("select count(*) from motion where request_id = ?", request) == 1);
        UUID id = UUID.fromString(Api.as(board.secretary().token())
                .get("/v1/motions?requestId=" + request)
                .jsonPath()
                .getString("items[0].id"));
        TestDatabase.execute("update motion set mode = 'WRITTEN_CONSENT', rule = 'UNANIMOUS_CONSENT' where id = ?", id);

        Moved motion = new Moved(board, id).open().votes("FOR", "FOR", "FOR");

        assertThat(motion.status()).isEqualTo("PASSED");
        assertThat(election.status()).isEqualTo("COUNTED");
    }

    private static List<Integer> lastVotesAtOnce(ElectionScene election, List<Moved> motions) {
        return Crowd.postTo(
                motions.size(),
                each -> motions.get(each).path() + "/votes",
                each -> election.board().even(),
                each -> "{\"choice\": \"FOR\"}");
    }

    private static UUID recounted(ElectionScene election, List<Integer> leftOut) {
        return Api.id(Api.posted(
                election.officer().token(),
                election.path("/recounts"),
                Map.of("reason", "Ruling of the appeals panel.", "leftOut", leftOut)));
    }

    private static JsonPath recount(ElectionScene election, UUID recount) {
        return Api.as(election.officer().token())
                .get(election.path("/recounts/" + recount))
                .jsonPath();
    }

    private static List<Integer> winnersOf(ElectionScene election, UUID recount) {
        return recount(election, recount).getList("recount.winners", Integer.class);
    }

    private static JsonPath result(ElectionScene election) {
        return Api.as(election.officer().token()).get(election.path("/result")).jsonPath();
    }

    /** Why the motion had none. */
    private static @Nullable Object withoutEffect(Moved motion) {
        return TestDatabase.query(
                        "select reason_code from audit_entry where action = 'motion-without-effect' and subject = ?",
                        motion.id().toString())
                .getFirst()
                .get("reason_code");
    }

    private static long withoutEffects(List<Moved> motions) {
        return motions.stream()
                .mapToLong(motion -> motion.audited("motion-without-effect"))
                .sum();
    }

    private static long audited(String action, UUID election) {
        return TestDatabase.count(
                "select count(*) from audit_entry where action = ? and subject = ?", action, election.toString());
    }
}
