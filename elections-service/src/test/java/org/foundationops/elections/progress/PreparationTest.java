package org.foundationops.elections.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Affiliations;
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

/** What an officer decides before registration opens. */
@ServiceTest
class PreparationTest {

    private static final Map<String, Object> REASON = Map.of("reason", "All agreed.");

    @Test
    void belowFiveVotersAnOfficerConfirmsBeforeRegistrationOpens() {
        ElectionScene election = frozen(Map.of(), 0);
        given().get(election.path("/roll"))
                .then()
                .body("count", equalTo(3), "confirmationNeeded", containsString("3 votes, fewer than 5"));
        Api.refused(post(election, "/registration-opening"), 409, "small-roll-unconfirmed");

        post(election, "/roll-confirmation", REASON)
                .statusCode(200)
                .body(
                        "rollConfirmation.reason",
                        equalTo("All agreed."),
                        "rollConfirmation.confirmedAt",
                        notNullValue());

        given().get(election.path("/roll")).then().body("confirmationNeeded", nullValue());
        Api.refused(post(election, "/roll-confirmation", REASON), 409, "nothing-to-confirm");
        election.step("registration-opening");
        Api.refused(post(election, "/roll-confirmation", REASON), 409, "election-in-wrong-state");
        KafkaProbe.Message told = KafkaProbe.await(
                Authorities.TOPIC, "election/" + election.id(), "foundation.elections.election.roll-confirmed.v1");
        assertThat(told.data().at("/rollConfirmation/reason").asText()).isEqualTo("All agreed.");
    }

    @Test
    void theClockWaitsForTheConfirmation() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        Scene.membershipIsComplete();
        TestDatabase.execute("update election set registration_opens = now() where id = ?", election.id());
        await().atMost(Scene.PATIENCE)
                .until(() -> given().get(election.path("/roll")).statusCode() == 200);
        assertThat(election.status()).isEqualTo("REVIEW");

        post(election, "/roll-confirmation", REASON).statusCode(200);

        await().atMost(Scene.PATIENCE).until(() -> election.status().equals("REGISTRATION"));
    }

    @Test
    void belowFiftyVotersAnOfficerConfirmsThatEveryBallotIsPublishedOrLowersTheLevel() {
        ElectionScene election = frozen(Map.of("publishLevel", "FULL"), 3);
        Api.refused(post(election, "/registration-opening"), 409, "small-roll-unconfirmed")
                .body("detail", containsString("6 votes, fewer than 50"));
        Map<String, Object> auditors = Api.with(REASON, "publishLevel", "AUDITORS");
        Api.refused(
                post(election, "/publish-level", Api.with(REASON, "publishLevel", "FULL")),
                422,
                "publish-level-not-lower");

        post(election, "/publish-level", auditors).statusCode(200).body("publishLevel", equalTo("AUDITORS"));

        Api.refused(post(election, "/publish-level", auditors), 422, "publish-level-not-lower");
        KafkaProbe.Message told = KafkaProbe.await(
                Authorities.TOPIC,
                "election/" + election.id(),
                "foundation.elections.election.publish-level-lowered.v1");
        assertThat(told.data().path("publishLevel").asText()).isEqualTo("AUDITORS");
        election.step("registration-opening");
        Api.refused(
                post(election, "/publish-level", Api.with(REASON, "publishLevel", "ROUNDS_ONLY")),
                409,
                "election-in-wrong-state");
    }

    @Test
    void withoutARollThereIsNothingToConfirm() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        Api.refused(post(election, "/roll-confirmation", REASON), 409, "roll-not-frozen");
    }

    @Test
    void twoForTwoSeatsAreElectedWithoutAVoteAndRatified() {
        ElectionScene election = ElectionScene.inReview("Bo", "Ada");

        acclaim(election)
                .statusCode(200)
                .body("status", equalTo("COUNTED"), "uncontestedAt", notNullValue(), "turnout", nullValue());

        Api.refused(post(election, "/registration-opening"), 409, "election-in-wrong-state");
        Api.refused(acclaim(election), 409, "election-in-wrong-state");
        Api.refused(
                Api.post(election.officer().token(), election.path("/recounts"), Map.of("reason", "Once more.")),
                409,
                "nothing-to-count");
        JsonPath published = published(election);
        assertThat(published.getList("winners.displayName")).containsExactly("Ada", "Bo");
        JsonPath terms = Api.get("/v1/terms?bodyId=" + election.board().id());
        assertThat(terms.getList("items[3..4].plannedEnd"))
                .containsExactly(ElectionScene.LONG_TERM.toString(), ElectionScene.LONG_TERM.toString());
        Api.refused(given().get(election.path("/result")).then(), 404, "not-found");
        KafkaProbe.Message told = KafkaProbe.await(
                Authorities.TOPIC,
                "election/" + election.id(),
                "foundation.elections.election.declared-uncontested.v1");
        assertThat(told.data().path("uncontestedAt").asText()).isNotEmpty();
    }

    @Test
    void oneForTwoSeatsLeavesOneVacant() {
        ElectionScene election = ElectionScene.inReview("Ada");
        acclaim(election).statusCode(200);

        assertThat(published(election).getList("winners.displayName")).containsExactly("Ada");
        assertThat(Api.get("/v1/terms?bodyId=" + election.board().id()).getList("items"))
                .hasSize(4);
    }

    @Test
    void theAffiliationCapHoldsWithoutAVoteToo() {
        ElectionScene election = ElectionScene.inReview(Map.of("affiliationCap", 1), "Ada", "Bo");
        UUID company = UUID.randomUUID();
        election.candidates().forEach(candidate -> Affiliations.begun(candidate, company));
        acclaim(election).statusCode(200);

        assertThat(published(election).getList("winners.displayName")).containsExactly("Ada");
    }

    @Test
    void whereThereIsAChoiceOrNobodyItIsContested() {
        Api.refused(acclaim(ElectionScene.inReview("Ada", "Bo", "Cleo")), 409, "election-contested");
        Api.refused(acclaim(ElectionScene.inReview()), 409, "election-contested");
        Api.refused(acclaim(ElectionScene.inNominations()), 409, "election-in-wrong-state");
        ElectionScene early = ElectionScene.inReview("Ada");
        TestDatabase.execute(
                "update election set registration_opens = now() + interval '1 day' where id = ?", early.id());
        Api.refused(acclaim(early), 409, "step-too-early");
    }

    @Test
    void onlyAnOfficerOfTheBodyWhoDoesNotStandDecides() {
        ElectionScene election = frozen(Map.of(), 0);
        String stranger = Board.bootstrapped().officer().token();
        for (String noun : List.of("/roll-confirmation", "/acclamation")) {
            Api.refused(Api.post(stranger, election.path(noun), REASON), 403, "forbidden");
        }
        Api.refused(
                Api.post(stranger, election.path("/publish-level"), Api.with(REASON, "publishLevel", "AUDITORS")),
                403,
                "forbidden");
        ElectionScene alone = ElectionScene.inReview("Ada");
        TestDatabase.execute(
                "update nomination set nominee_id = ? where election_id = ?",
                alone.officer().id(),
                alone.id());
        Api.refused(acclaim(alone), 403, "conflict-of-interest");
    }

    private static ElectionScene frozen(Map<String, Object> changes, int othersOnTheRoll) {
        ElectionScene election = ElectionScene.inReview(changes, "Ada", "Bo", "Cleo");
        Crowd.members(election.scene(), othersOnTheRoll);
        Scene.membershipIsComplete();
        return election.step("roll");
    }

    private static JsonPath published(ElectionScene election) {
        Api.post(
                        election.board().secretary().token(),
                        election.path("/ratification"),
                        ElectionScene.ratification("RATIFIED"))
                .statusCode(200);
        return Api.posted(election.officer().token(), election.path("/publication"));
    }

    private static ValidatableResponse acclaim(ElectionScene election) {
        return post(election, "/acclamation", REASON);
    }

    private static ValidatableResponse post(ElectionScene election, String noun) {
        return Api.post(election.officer().token(), election.path(noun));
    }

    private static ValidatableResponse post(ElectionScene election, String noun, Map<String, Object> body) {
        return Api.post(election.officer().token(), election.path(noun), body);
    }
}
