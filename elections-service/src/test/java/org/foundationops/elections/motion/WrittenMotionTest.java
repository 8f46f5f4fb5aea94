package org.foundationops.elections.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Motions outside of meetings, over HTTP and by the clock. */
@ServiceTest
class WrittenMotionTest {

    private Directors board;

    @BeforeEach
    void aBoard() {
        board = Directors.seven();
    }

    /** Test vector: written consent of 7, 7 for: PASSED at once. */
    @Test
    void unanimousConsentPassesWithTheLastFor() {
        Moved motion = Moved.written(board, "UNANIMOUS_CONSENT", Map.of()).open();
        motion.votes("FOR", "FOR", "FOR", "FOR", "FOR", "FOR");
        assertThat(motion.status()).isEqualTo("OPEN");

        motion.tryVote(board.director(6), "FOR").statusCode(200).body("status", equalTo("PASSED"));

        motion.assertDecided("PASSED", "7 of 7 in office consent, and all must.");
        JsonNode told = told(motion, "decided");
        assertThat(told.path("outcome").asText()).isEqualTo("PASSED");
        assertThat(told.path("motionId").asText()).isEqualTo(motion.id().toString());
        assertThat(told.path("decidedAt").asText()).isEqualTo(motion.json().getString("decidedAt"));
        assertThat(told.has("text") || told.has("votes") || told.has("electors"))
                .describedAs("what is said and who voted how stays in the body")
                .isFalse();
        assertThat(motion.audited("motion-vote-cast")).isEqualTo(7);
        Api.refused(motion.tryVote(board.director(0), "AGAINST"), 409, "motion-not-open");
    }

    /** Test vector: written consent of 7, 6 for and silence: LAPSED. */
    @Test
    void silenceAtTheDeadlineIsNoConsentAlsoAfterAnOutage() {
        Moved motion = Moved.written(board, "UNANIMOUS_CONSENT", Map.of()).open();
        motion.votes("FOR", "FOR", "FOR", "FOR", "FOR", "FOR");

        motion.passDeadline("3 days");

        motion.assertDecided("LAPSED", "6 of 7 in office consent, and all must.");
        assertThat(motion.json().getString("decidedAt"))
                .describedAs("at the deadline, whenever the clock came")
                .isEqualTo(motion.json().getString("closesAt"));
        assertThat(told(motion, "decided").path("outcome").asText()).isEqualTo("LAPSED");
    }

    @Test
    void theLastVoteCountsAndEachChangeIsInTheAuditTrail() {
        Moved motion = Moved.written(board, "CONSENSUS", Map.of()).open();
        motion.votes("AGAINST");
        motion.votes("ABSTAIN");
        motion.votes("FOR");

        assertThat(motion.ballots()).startsWith("FOR").hasSize(7).containsOnlyOnce("FOR");
        assertThat(TestDatabase.query(
                        "select details ->> 'choice' as choice, details ->> 'before' as before from audit_entry"
                                + " where action = 'motion-vote-cast' and subject = ? order by recorded_at",
                        motion.id().toString()))
                .extracting(row -> row.get("before") + " > " + row.get("choice"))
                .containsExactly("null > AGAINST", "AGAINST > ABSTAIN", "ABSTAIN > FOR");
        motion.passDeadline("1 second");
        motion.assertDecided("PASSED", "1 for and 0 against; consensus needs somebody for and nobody against.");
    }

    /** Test vectors: "majority of all" of 6: 3 fails, 4 passes; two thirds: 3 FOR >= 2 n. */
    @Test
    void theOtherRulesAreDecidedAtTheDeadline() {
        Map<String, UUID> applicant = Map.of("concernedId", board.director(6).id());
        Map<String, ?> interested =
                Map.of("interestedPersons", List.of(board.director(6).id()));

        Moved three = decided("DISINTERESTED_MAJORITY", interested, "FOR", "FOR", "FOR");
        three.assertDecided(
                "FAILED", "3 for; more than half of the 6 in office without a conflict, that is 4, are needed.");
        decided("DISINTERESTED_MAJORITY", interested, "FOR", "FOR", "FOR", "FOR")
                .assertDecided(
                        "PASSED",
                        "4 for; more than half of the 6 in office without a conflict, that is 4, are needed.");
        decided("FIFTY_PLUS_ONE", interested, "FOR", "FOR", "FOR")
                .assertDecided("FAILED", "3 for; half and one more of 6, that is 4, are needed.");
        decided("TWO_THIRDS", interested, "FOR", "FOR", "FOR", "FOR")
                .assertDecided("PASSED", "4 for; two thirds of 6, that is 4, are needed.");
        decided("MAJORITY_OF_OTHERS", applicant, "FOR", "FOR", "FOR")
                .assertDecided("FAILED", "3 for; more than half of the 6 others, that is 4, are needed.");
        decided("CONSENSUS", Map.of(), "FOR", "AGAINST")
                .assertDecided("FAILED", "1 for and 1 against; consensus needs somebody for and nobody against.");
        decided("CONSENSUS", Map.of()).assertDecided("LAPSED", "Nobody has spoken.");
    }

    /** Test vector: removal in a board of 7: 4 of the 6 others needed; the person concerned has no vote. */
    @Test
    void aRemovalIsDecidedByTheOthers() {
        TestPerson concerned = board.director(6);
        Moved motion = Moved.written(board, "MAJORITY_OF_OTHERS", Map.of("concernedId", concerned.id()))
                .open();

        assertThat(motion.json().getList("electors")).hasSize(6);
        Api.refused(motion.tryVote(concerned, "AGAINST"), 403, "not-an-elector");
        Moved beside = Moved.written(board, "CONSENSUS", Map.of()).open();
        beside.tryVote(concerned, "FOR").statusCode(200);
        motion.votes("FOR", "FOR", "FOR", "FOR").passDeadline("1 second");

        motion.assertDecided("PASSED", "4 for; more than half of the 6 others, that is 4, are needed.");
        Api.refused(beside.tryVote(concerned, "AGAINST"), 403, "seat-given-up");
        JsonPath term = Api.get("/v1/terms?bodyId=" + board.body() + "&personId=" + concerned.id());
        assertThat(Instant.parse(term.getString("items[0].until"))).isBefore(Instant.now());
        assertThat(term.getString("items[0].endReason")).isEqualTo("REMOVAL");
        assertThat(term.getString("items[0].end.motionId"))
                .isEqualTo(motion.json().getString("id"));
        KafkaProbe.await(
                "foundation.elections.v1",
                "term/" + term.getString("items[0].id"),
                "foundation.elections.term.ended.v1");
    }

    /** SCORE: 1 week, extended while a vote is missing; the sum decides. */
    @Test
    void aScoredVoteIsPutOffWhileAVoteIsMissing() {
        Moved motion = Moved.written(board, "SCORE", Map.of());
        motion.tryOpen(Map.of()).statusCode(200);
        Instant closes = Instant.parse(motion.json().getString("closesAt"));
        assertThat(Duration.between(Instant.now(), closes)).isBetween(Duration.ofDays(6), Duration.ofDays(7));
        motion.votes("FOR", "FOR", "FOR", "ABSTAIN", "ABSTAIN", "ABSTAIN");

        motion.passDeadline("15 days");

        JsonPath later = motion.json();
        assertThat(later.getString("status")).isEqualTo("OPEN");
        assertThat(Instant.parse(later.getString("closesAt"))).isAfter(Instant.now());
        assertThat(motion.audited("motion-put-off")).isEqualTo(1);
        motion.tryVote(board.director(6), "AGAINST").statusCode(200);
        motion.passDeadline("1 second");
        motion.assertDecided("FAILED", "The score is 2; 3 is needed.");
    }

    @Test
    void whoIsNotInOfficeHasNoVoteAndWhoHasLeftItHasNoneAnyMore() {
        Moved motion = Moved.written(board, "CONSENSUS", Map.of()).open();
        TestPerson leaving = board.director(5);

        Api.refused(motion.tryVote(board.secretary(), "FOR"), 403, "not-an-elector");
        Api.refused(motion.tryVote(Directors.seven().president(), "FOR"), 403, "not-an-elector");
        motion.tryVote(leaving, "FOR").statusCode(200);
        TestDatabase.execute(
                "update authority set valid_until = now() where person_id = ? and role = 'director'", leaving.id());

        Api.refused(motion.tryVote(leaving, "AGAINST"), 403, "seat-given-up");
    }

    @Test
    void theElectorateIsFrozenWhenTheMotionIsOpened() {
        Api.posted(
                board.director(3).token(), "/v1/bodies/" + board.body() + "/leaves", Map.of("until", Moved.inDays(30)));
        Moved motion = Moved.written(
                        board,
                        "CONSENSUS",
                        Map.of("interestedPersons", List.of(board.director(4).id())))
                .open();
        Api.posted(
                board.director(2).token(), "/v1/bodies/" + board.body() + "/leaves", Map.of("until", Moved.inDays(30)));

        JsonPath json = motion.json();
        assertThat(json.getList("electors.findAll { it.onLeave }.personId"))
                .containsExactly(board.director(3).id().toString());
        assertThat(json.getList("electors.findAll { it.recused }.personId"))
                .containsExactly(board.director(4).id().toString());
        assertThat(json.getInt("quorum")).isEqualTo(4);
        motion.tryVote(board.director(3), "FOR").statusCode(200);
        Api.refused(motion.tryVote(board.director(4), "FOR"), 403, "recused");
    }

    /** BL 5.9: refused at opening when one of them is conflicted, naming the meeting mode. */
    @Test
    void unanimousConsentIsRefusedWhereSomebodyHasAConflict() {
        Moved motion = Moved.written(
                board,
                "UNANIMOUS_CONSENT",
                Map.of("interestedPersons", List.of(board.director(4).id())));

        Api.refused(motion.tryOpen(Map.of("closesAt", Moved.inDays(7))), 409, "consent-impossible")
                .body("detail", containsString("MEETING"));
        assertThat(motion.status()).isEqualTo("DRAFT");
    }

    @Test
    void aDraftIsChangedByWhoHasSeenItAndNothingElseIs() {
        Moved motion = Moved.written(board, "CONSENSUS", Map.of());
        String token = board.director(1).token();
        String etag = Api.as(token).get(motion.path()).header("ETag");

        Api.refused(patch(token, motion, null, Map.of("text", "Resolved: coffee.")), 428, "precondition-required");
        patch(token, motion, etag, Map.of("text", "Resolved: coffee.", "rule", "TWO_THIRDS"))
                .statusCode(200)
                .body("text", equalTo("Resolved: coffee."), "rule", equalTo("TWO_THIRDS"));
        Api.refused(patch(token, motion, etag, Map.of("text", "Resolved: milk.")), 412, "precondition-failed");
        Api.refused(patch(board.director(2).token(), motion, "*", Map.of("text", "Mine.")), 403, "forbidden");
        Api.refused(
                patch(token, motion, "*", Map.of("mode", "MEETING", "rule", "UNANIMOUS_CONSENT")),
                422,
                "rule-not-for-mode");

        motion.open();
        Api.refused(patch(token, motion, "*", Map.of("text", "Resolved: milk.")), 409, "motion-not-draft");
        Api.refused(motion.tryOpen(Map.of("closesAt", Moved.inDays(7))), 409, "motion-not-draft");
        assertThat(motion.audited("motion-changed")).isEqualTo(1);
    }

    @Test
    void whatBreaksARuleIsRefusedBeforeItIsDrafted() {
        Api.refused(draft(Map.of("rule", "MAJORITY_PRESENT", "mode", "WRITTEN_CONSENT")), 422, "rule-not-for-mode");
        Api.refused(draft(Map.of("rule", "MAJORITY_OF_OTHERS", "mode", "MEETING")), 422, "concerned-person-missing");
        Api.refused(
                draft(Map.of(
                        "rule",
                        "MAJORITY_OF_OTHERS",
                        "mode",
                        "MEETING",
                        "concernedId",
                        Scene.person().id())),
                422,
                "not-in-office");
        Api.refused(draft(Map.of("mode", "WRITTEN_CONSENT", "text", " ")), 422, "validation-failed");
        Moved motion = Moved.written(board, "CONSENSUS", Map.of());
        Api.refused(motion.tryOpen(Map.of()), 422, "deadline-missing");
        Api.refused(motion.tryOpen(Map.of("closesAt", Moved.inDays(-1))), 422, "deadline-missing");
        Api.refused(motion.close(), 409, "motion-not-open");
        Api.refused(motion.open().close(), 422, "rule-not-for-mode");
    }

    @Test
    void theMoverTakesItBackBeforeItIsDecided() {
        Moved motion = Moved.written(board, "CONSENSUS", Map.of()).open();
        String withdrawal = motion.path() + "/withdrawal";

        Api.refused(Api.post(board.director(2).token(), withdrawal), 403, "forbidden");
        Api.post(board.director(1).token(), withdrawal).statusCode(200).body("status", equalTo("WITHDRAWN"));

        Api.refused(Api.post(board.director(1).token(), withdrawal), 409, "motion-not-open");
        Api.refused(motion.tryVote(board.director(1), "FOR"), 409, "motion-not-open");
        assertThat(told(motion, "withdrawn").path("outcome").asText()).isEqualTo("WITHDRAWN");
    }

    /** A passed motion is superseded by another, never edited. */
    @Test
    void whatPassedIsReplacedByAnotherThatPassed() {
        Moved old = decided("CONSENSUS", Map.of(), "FOR");
        Moved failing = decided("CONSENSUS", Map.of("supersedes", old.id()), "AGAINST");
        assertThat(old.json().getString("supersededBy")).isNull();

        Moved replacing = decided("CONSENSUS", Map.of("supersedes", old.id()), "FOR");

        assertThat(old.json().getString("supersededBy"))
                .isEqualTo(replacing.id().toString());
        assertThat(old.status()).isEqualTo("PASSED");
        assertThat(told(old, "superseded").path("supersededBy").asText())
                .isEqualTo(replacing.id().toString());
        assertThat(told(replacing, "decided").path("supersedes").asText())
                .isEqualTo(old.id().toString());
        Map<String, Object> again = Map.of("mode", "WRITTEN_CONSENT", "supersedes", old.id());
        Api.refused(draft(again), 409, "not-supersedable");
        Api.refused(draft(Api.with(again, "supersedes", failing.id())), 409, "not-supersedable");
    }

    @Test
    void aBodyReadsItsOwnMotionsAndAnAuditorAll() {
        Moved motion = Moved.written(board, "CONSENSUS", Map.of());
        Directors others = Directors.seven();
        TestPerson auditor = Scene.person();
        Authorities.give(auditor, "auditor", others.body(), Authorities.LONG_AGO, null);
        String id = motion.id().toString();
        String list = "/v1/motions?bodyId=" + board.body();

        Api.as(board.director(5).token()).get(list).then().statusCode(200).body("items.id", hasItem(id));
        Api.as(auditor.token()).get(list).then().statusCode(200).body("items.id", hasItem(id));
        Api.as(others.president().token()).get(list).then().statusCode(200).body("items.id", not(hasItem(id)));
        Api.refused(Api.as(others.president().token()).get(motion.path()).then(), 403, "forbidden");
        Api.as(auditor.token()).get(motion.path()).then().statusCode(200);
        Api.refused(
                Api.post(others.president().token(), motion.path() + "/opening", Map.of("closesAt", Moved.inDays(3))),
                403,
                "forbidden");
        Api.refused(
                Api.post(others.director(1).token(), "/v1/motions", Moved.request(board, Map.of("mode", "MEETING"))),
                403,
                "forbidden");
        for (String type : List.of("text/csv", "application/x-ndjson")) {
            Api.as(board.secretary().token())
                    .accept(type)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body(containsString(id));
        }
        Api.as(board.secretary().token())
                .get(list + "&status=OPEN")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void everybodyIsToldWhatTheyMayDo() {
        Moved motion = Moved.written(
                board,
                "CONSENSUS",
                Map.of("interestedPersons", List.of(board.director(3).id())));
        assertThat(refusal(board.president(), motion, "openMotion")).isNull();
        assertThat(refusal(board.director(1), motion, "voteOnMotion")).isEqualTo("urn:problem:motion-not-open");
        assertThat(refusal(board.director(2), motion, "withdrawMotion")).isEqualTo("urn:problem:forbidden");

        motion.open();

        assertThat(refusal(board.president(), motion, "openMotion")).isEqualTo("urn:problem:motion-not-draft");
        assertThat(refusal(board.president(), motion, "closeMotion")).isEqualTo("urn:problem:rule-not-for-mode");
        assertThat(refusal(board.director(1), motion, "voteOnMotion")).isNull();
        assertThat(refusal(board.director(3), motion, "voteOnMotion")).isEqualTo("urn:problem:recused");
        assertThat(refusal(board.secretary(), motion, "voteOnMotion")).isEqualTo("urn:problem:not-an-elector");
    }

    private static @Nullable String refusal(TestPerson person, Moved motion, String operation) {
        return Api.as(person.token())
                .get("/v1/me/permissions?subject=" + motion.path())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("operations.find { it.operationId == '" + operation + "' }.reason.type");
    }

    private Moved decided(String rule, Map<String, ?> more, String... choices) {
        return Moved.written(board, rule, more).open().votes(choices).passDeadline("1 second");
    }

    private ValidatableResponse draft(Map<String, ?> more) {
        return Api.post(board.director(1).token(), "/v1/motions", Moved.request(board, more));
    }

    private static ValidatableResponse patch(
            String token, Moved motion, @Nullable String etag, Map<String, ?> changes) {
        var request = Api.as(token).contentType("application/merge-patch+json").body(changes);
        return (etag == null ? request : request.header("If-Match", etag))
                .patch(motion.path())
                .then();
    }

    private static JsonNode told(Moved motion, String participle) {
        return KafkaProbe.await(
                        "foundation.elections.v1",
                        "motion/" + motion.id(),
                        "foundation.elections.motion." + participle + ".v1")
                .data();
    }
}
