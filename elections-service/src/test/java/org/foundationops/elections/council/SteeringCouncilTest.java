package org.foundationops.elections.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Topic;
import org.foundationops.elections.motion.Moved;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council has seats that are up together and no officers, and what a director may do does not follow from its seats. */
@ServiceTest
class SteeringCouncilTest {

    private Directors board;

    @BeforeEach
    void aBoard() {
        board = Directors.seven();
    }

    @Test
    void itHasAsManySeatsAsThePolicySaysAndTheBoardThatRatifies() {
        Council council = Council.of(board);

        JsonPath body = Api.get(council.path(""));
        assertThat(body.getInt("authorisedNumber")).isEqualTo(5);
        assertThat(body.getString("ratifyingBodyId")).isEqualTo(board.body().toString());
        assertThat(body.getInt("sizes[0].release")).isEqualTo(5);
        assertThat(body.getInt("sizes[0].odd")).isZero();
        JsonNode told = Topic.state("body", council.id(), "bootstrapped");
        assertThat(told.path("kind").asText()).isEqualTo("STEERING_COUNCIL");
        assertThat(told.at("/sizes/0/release").asInt()).isEqualTo(5);
        assertThat(Api.get(council.path("/seats")).getList("items.cohort")).containsOnly("RELEASE");
        UUID term = UUID.fromString(Api.get("/v1/terms?bodyId=" + council.id()).getString("items[0].id"));
        assertThat(Topic.state("term", term, "started").at("/authority/0/role").asText())
                .isEqualTo("steering-council");
    }

    @Test
    void aBodyIsSetUpWholeOrNotAtAll() {
        refusedAsIncomplete(
                Map.of("name", "Council", "kind", "STEERING_COUNCIL", "authorisedNumber", 5), "/ratifyingBodyId");
        refusedAsIncomplete(
                Map.of(
                        "name",
                        "Council",
                        "kind",
                        "STEERING_COUNCIL",
                        "ratifyingBodyId",
                        Council.of(board).id().toString()),
                "/ratifyingBodyId");
        refusedAsIncomplete(Map.of("name", "Board", "kind", "BOARD"), "/authorisedNumber");
        refusedAsIncomplete(
                Map.of(
                        "name",
                        "Board",
                        "kind",
                        "BOARD",
                        "authorisedNumber",
                        7,
                        "ratifyingBodyId",
                        board.body().toString()),
                "/ratifyingBodyId");
        Api.refused(
                Api.post(
                        Tokens.administrator(),
                        "/v1/bodies",
                        Api.with(Council.request(board), "cohorts", Map.of("odd", 3, "even", 2))),
                422,
                "stagger-does-not-add-up");
    }

    private static void refusedAsIncomplete(Map<String, Object> body, String pointer) {
        Api.refused(Api.post(Tokens.administrator(), "/v1/bodies", body), 422, "validation-failed")
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void onlyABoardGivesOffices() {
        UUID id = Api.id(Api.posted(Tokens.administrator(), "/v1/bodies", Council.request(board)));
        Council empty = new Council(id, board, Council.of(board).members(), Scene.person());
        Api.refused(
                        Api.post(Tokens.administrator(), empty.path("/bootstrap"), empty.bootstrap("secretary")),
                        422,
                        "office-of-board")
                .body("errors.pointer", contains("/officers/0/role"));
        Council council = Council.of(board);
        String path = council.path("/appointments");
        TestPerson person = Scene.person();
        Map<String, Object> finance = Api.with(Boardroom.appointing(person), "role", "finance");

        Api.refused(Api.post(council.members().getFirst().token(), path, finance), 403, "forbidden");
        Api.refused(Api.post(board.secretary().token(), path, finance), 422, "office-of-board");
        assertThatThrownBy(() -> TestDatabase.execute(
                        "insert into appointment (id, version, body_id, role, person_id, valid_from, recorded_at,"
                                + " published_start, published_end) values (gen_random_uuid(), 0, ?, 'finance', ?, now(),"
                                + " now(), true, false)",
                        council.id(),
                        person.id()))
                .hasStackTraceContaining("only a board has this office");
        Api.post(board.secretary().token(), path, Api.with(Boardroom.appointing(person), "role", "election-officer"))
                .statusCode(201);
    }

    /** governance.md: "SCORE (Steering Council)": without officers each member puts a motion to the vote. */
    @Test
    void itDecidesByScore() {
        Council council = Council.of(board);
        TestPerson member = council.members().get(2);
        JsonPath drafted = Api.posted(
                member.token(),
                "/v1/motions",
                Map.of(
                        "bodyId",
                        council.id().toString(),
                        "kind",
                        "enhancement-proposal",
                        "text",
                        "Accepted: proposal 14.",
                        "mode",
                        "WRITTEN_CONSENT"));
        assertThat(drafted.getString("rule")).isEqualTo("SCORE");
        Moved motion = new Moved(new Directors(council.id(), council.members(), member), Api.id(drafted)).open();

        motion.votes("FOR", "FOR", "FOR", "ABSTAIN", "ABSTAIN").passDeadline("1 second");

        assertThat(motion.status()).isEqualTo("PASSED");
        assertThat(motion.json().getString("explanation")).isEqualTo("The score is 3; 3 is needed.");
    }

    @Test
    void aSeatOnItGivesNothingInTheBoard() {
        Council council = Council.of(board);
        String member = council.members().getFirst().token();

        Api.refused(
                Api.post(
                        member,
                        "/v1/motions",
                        Moved.request(board, Map.of("rule", "CONSENSUS", "mode", "WRITTEN_CONSENT"))),
                403,
                "forbidden");
        Moved motion = Moved.written(board, "CONSENSUS", Map.of());
        Api.refused(Api.as(member).get(motion.path()).then(), 403, "forbidden");
        Api.refused(Api.post(member, motion.path() + "/opening", Map.of()), 403, "forbidden");
        assertThat(TestDatabase.count(
                        "select count(*) from authority where person_id = ? and role <> 'steering-council'",
                        council.members().getFirst().id()))
                .isZero();
    }

    @Test
    void itGrowsByDecisionOfTheBoard() {
        Council council = Council.of(board);
        Map<String, Object> seven = Api.with(Boardroom.decision(), "authorisedNumber", 7);

        Api.refused(Api.post(council.members().getFirst().token(), council.path("/sizes"), seven), 403, "forbidden");
        Api.post(board.secretary().token(), council.path("/sizes"), seven).statusCode(200);

        assertThat(Api.get(council.path("/seats")).getList("items.findAll { it.cohort == 'RELEASE' }"))
                .hasSize(7);
        assertThatThrownBy(() -> TestDatabase.execute(
                        "update seat set cohort = 'ODD' where body_id = ? and number = 7", council.id()))
                .hasStackTraceContaining("the cohorts would not have the seats that were decided");
    }

    @Test
    void aSizeThatWasAnnouncedIsToldWhenItHolds() {
        Council council = Council.of(board);
        Map<String, Object> seven = Api.with(
                Api.with(Boardroom.decision(), "authorisedNumber", 7),
                "from",
                Boardroom.inDays(90).toString());
        Api.post(board.secretary().token(), council.path("/sizes"), seven).statusCode(200);
        Topic.awaitParticiples("body", council.id(), "created", "bootstrapped", "resize-scheduled");

        Boardroom.announcedSizeHolds(council.id());

        Topic.awaitParticiples("body", council.id(), "created", "bootstrapped", "resize-scheduled", "resized");
        assertThat(Api.get(council.path("")).getInt("authorisedNumber")).isEqualTo(7);
    }

    @Test
    void whoGoesIsReplacedByTheBoardUntilTheNextRelease() {
        Council council = Council.of(board);
        TestPerson member = council.members().get(3);
        UUID term = UUID.fromString(Api.get("/v1/terms?bodyId=" + council.id() + "&personId=" + member.id())
                .getString("items[0].id"));
        Api.post(member.token(), "/v1/terms/" + term + "/resignation", Map.of()).statusCode(200);
        TestPerson successor = Scene.person();
        UUID seat = UUID.fromString(Api.get(council.path("/seats")).getString("items.find { it.holder == null }.id"));

        Api.post(board.secretary().token(), council.path("/seats/" + seat + "/terms"), Boardroom.appointing(successor))
                .statusCode(201);

        assertThat(Api.get(council.path("/seats")).getList("items.holder.personId", String.class))
                .contains(successor.id().toString())
                .doesNotContain(member.id().toString());
    }

    @Test
    void sqlKeepsCouncilsAndBoardsApart() {
        Council council = Council.of(board);

        assertThatThrownBy(() ->
                        TestDatabase.execute("update body set ratifying_body_id = null where id = ?", council.id()))
                .hasStackTraceContaining("body_ratified_by_board");
        assertThatThrownBy(
                        () -> TestDatabase.execute("update body set ratifying_body_id = id where id = ?", board.body()))
                .hasStackTraceContaining("body_ratified_by_board");
        assertThatThrownBy(() -> TestDatabase.execute("update body_size set odd = 1 where body_id = ?", council.id()))
                .hasStackTraceContaining("body_size_of_one_sort");
    }
}
