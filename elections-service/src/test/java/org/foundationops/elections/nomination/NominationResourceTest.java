package org.foundationops.elections.nomination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Affiliations;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class NominationResourceTest {

    @Test
    void aMemberNominatesAnotherWhoAcceptsAndIsRuledEligible() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson nominator = election.scene().member();
        TestPerson nominee = Scene.person();

        UUID nomination = election.nominate(nominator, nominee);
        String path = "/v1/nominations/" + nomination;
        Api.as(nominee.token())
                .get(path)
                .then()
                .statusCode(200)
                .body(
                        "status",
                        equalTo("NOMINATED"),
                        "nominatorId",
                        equalTo(nominator.id().toString()));
        Api.post(nominee.token(), path + "/acceptance", ElectionScene.acceptance("Ada"))
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"), "affiliations", contains("Example Ltd"));
        Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", true))
                .statusCode(200)
                .body("status", equalTo("ELIGIBLE"));
        Api.as(election.officer().token())
                .get(election.path("/nominations"))
                .then()
                .statusCode(200)
                .body("items.id", contains(nomination.toString()));
    }

    @Test
    void candidatesAreShownWithTheirStatementsOnceRegistrationIsOpen() {
        ElectionScene election = ElectionScene.inReview("Cleo", "Ada", "Bo");
        given().get(election.path("/candidates")).then().statusCode(200).body("items.size()", equalTo(0));

        election.intoRegistration();

        given().get(election.path("/candidates"))
                .then()
                .statusCode(200)
                .body("items.displayName", contains("Ada", "Bo", "Cleo"))
                .body("items.number", contains(1, 2, 3))
                .body("items[0].statement", equalTo("I will serve."));
        String csv = given().accept("text/csv")
                .get(election.path("/candidates"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(4);
    }

    @Test
    void onlyMembersNominate() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson stranger = Scene.person();

        Api.refused(nominate(election, stranger, stranger.id()), 403, "not-a-member");
    }

    @Test
    void theRepresentativeOfACorporateMemberInForceMayNominate() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson representative = Scene.person();
        Scene.corporateMemberNow(representative.id());

        nominate(election, representative, representative.id()).statusCode(201);
    }

    @Test
    void onlyKnownPersonsAreNominatedAndOnceEach() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();

        Api.refused(nominate(election, member, UUID.randomUUID()), 422, "unknown-nominee");
        election.nominate(member, member);
        Api.refused(nominate(election, member, member.id()), 409, "already-nominated");
    }

    @Test
    void nominationsHaveAWindow() {
        ElectionScene election = ElectionScene.drafted().step("announcement");
        TestPerson member = election.scene().member();
        Api.refused(nominate(election, member, member.id()), 409, "nominations-not-open");
        election.step("nomination-opening");
        UUID nomination = election.nominate(member, member);
        election.step("review");

        Api.refused(nominate(election, election.scene().member(), member.id()), 409, "nominations-not-open");
        Api.refused(
                Api.post(
                        member.token(),
                        "/v1/nominations/" + nomination + "/acceptance",
                        ElectionScene.acceptance("Ada")),
                409,
                "nominations-not-open");
    }

    @Test
    void onlyTheNomineeAnswersAndWithdraws() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        String path = "/v1/nominations/" + election.nominate(member, Scene.person());

        Api.refused(Api.post(member.token(), path + "/acceptance", ElectionScene.acceptance("Me")), 403, "forbidden");
        Api.refused(Api.post(member.token(), path + "/declination"), 403, "forbidden");
        Api.refused(Api.post(member.token(), path + "/withdrawal"), 403, "forbidden");
        Api.refused(
                Api.post(election.board().secretary().token(), path + "/eligibility", Map.of("eligible", true)),
                403,
                "forbidden");
    }

    @Test
    void aNominationIsNotForOthersToKnowOf() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        String path = "/v1/nominations/" + election.nominate(member, member);

        Api.refused(Api.as(Scene.person().token()).get(path).then(), 404, "not-found");
        Api.as(election.officer().token()).get(path).then().statusCode(200);
        Api.refused(Api.as(member.token()).get(election.path("/nominations")).then(), 403, "forbidden");
        Api.refused(
                Api.as(ElectionScene.drafted().officer().token())
                        .get(election.path("/nominations"))
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aDeclinedNominationCannotBeRuledOn() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        String path = "/v1/nominations/" + election.nominate(member, member);

        Api.post(member.token(), path + "/declination").statusCode(200).body("status", equalTo("DECLINED"));
        Api.refused(
                Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", true)),
                409,
                "nomination-in-wrong-state");
    }

    @Test
    void aRulingAgainstSomebodyNeedsAReasonAndKeepsThemOffTheBallotPaper() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        String path = "/v1/nominations/" + election.nominate(member, member);
        Api.post(member.token(), path + "/acceptance", ElectionScene.acceptance("Nobody"))
                .statusCode(200);

        Api.refused(
                Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", false)),
                422,
                "ruling-needs-reason");
        Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", false, "reason", "Suspended"))
                .statusCode(200)
                .body("status", equalTo("INELIGIBLE"), "rulingReason", equalTo("Suspended"));
        // The time to appeal is over.
        TestDatabase.execute(
                "update nomination set ruled_at = ruled_at - interval '3 days' where nominee_id = ?", member.id());
        for (String name : new String[] {"Ada", "Bo", "Cleo"}) {
            election.candidate(name);
        }
        election.step("review").intoRegistration();
        given().get(election.path("/candidates")).then().body("items.displayName", contains("Ada", "Bo", "Cleo"));
        Api.refused(
                Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", true)),
                409,
                "rulings-closed");
    }

    @Test
    void theCodeOfConductMustBeAcknowledged() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        String path = "/v1/nominations/" + election.nominate(member, member);

        Api.refused(
                Api.post(
                        member.token(),
                        path + "/acceptance",
                        Api.with(ElectionScene.acceptance("Ada"), "conductAcknowledged", false)),
                422,
                "conduct-not-acknowledged");
    }

    @Test
    void allAffiliationsAreCompulsory() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        Affiliations.begun(member, UUID.randomUUID());
        Affiliations.begun(member, UUID.randomUUID());
        Affiliations.ended(member, UUID.randomUUID());
        String path = "/v1/nominations/" + election.nominate(member, member) + "/acceptance";

        Api.refused(Api.post(member.token(), path, ElectionScene.acceptance("Ada")), 422, "affiliations-incomplete")
                .body("errors[0].pointer", equalTo("/affiliations"));
        Api.post(
                        member.token(),
                        path,
                        Api.with(ElectionScene.acceptance("Ada"), "affiliations", List.of("Example Ltd", "Other Inc")))
                .statusCode(200);
    }

    @Test
    void aStatementHasTheSameLimitForEverybodyAndIsShownWithoutHarm() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        String path = "/v1/nominations/" + election.nominate(member, member) + "/acceptance";
        Map<String, Object> acceptance = Api.with(
                ElectionScene.acceptance("Ada"), "statement", "I **serve** <script>x</script> [me](javascript:x)");

        Api.refused(
                Api.post(member.token(), path, Api.with(acceptance, "statement", "a".repeat(4001))),
                422,
                "validation-failed");
        Api.refused(
                Api.post(member.token(), path, Api.with(acceptance, "links", List.of("http://example.org"))),
                422,
                "validation-failed");
        Api.post(member.token(), path, Api.with(acceptance, "links", List.of("https://example.org/ada")))
                .statusCode(200)
                .body("statement", equalTo("I **serve** &lt;script>x&lt;/script> [me]&#40;javascript:x)"))
                .body("links", contains("https://example.org/ada"));
    }

    @Test
    void aDirectorWhoseTermGoesOnCannotStand() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson director = election.board().even();
        String path = "/v1/nominations/" + election.nominate(election.scene().member(), director);
        Api.post(director.token(), path + "/acceptance", ElectionScene.acceptance("Even"))
                .statusCode(200);

        Api.refused(
                Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", true)),
                409,
                "nominee-holds-seat");
    }

    @Test
    void aDirectorWhoseTermEndsMayStandAgain() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson director = election.board().odd();
        String path = "/v1/nominations/" + election.nominate(election.scene().member(), director);
        Api.post(director.token(), path + "/acceptance", ElectionScene.acceptance("Odd"))
                .statusCode(200);

        Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", true))
                .statusCode(200);
    }

    @Test
    void whoWithdrawsBeforeVotingIsOffTheBallotPaperAndWhoDoesDuringVotingIsSkipped() {
        ElectionScene election =
                ElectionScene.inReview("Ada", "Bo", "Cleo", "Dag").intoRegistration();
        withdraw(election, 0).statusCode(200);
        election.step("opening");
        TestPerson voter = election.candidates().get(3);
        withdraw(election, 1).statusCode(200).body("status", equalTo("WITHDRAWN"));

        election.cast(voter, 2, 4);
        election.cast(election.candidates().get(2), 2, 3);
        election.intoRatified().step("publication");

        // Bo's first preferences go on to Dag and Cleo.
        given().get(election.path("/result"))
                .then()
                .body("candidates.withdrawn", contains(true, true, false, false))
                .body("rounds[0].tallies.number", contains(3, 4))
                .body("winners.displayName", contains("Cleo", "Dag"));
        assertThat(KafkaProbe.await(
                                Authorities.TOPIC,
                                "election/" + election.id(),
                                "foundation.elections.election.candidate-withdrawn.v1")
                        .data()
                        .path("candidates")
                        .findValuesAsText("displayName"))
                .containsExactly("Ada", "Bo", "Cleo", "Dag");
    }

    @Test
    void nobodyWithdrawsAfterVoting() {
        ElectionScene election =
                ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting().step("closure");

        Api.refused(withdraw(election, 0), 409, "election-in-wrong-state");
        given().get(election.path("/candidates")).then().body("items[0].withdrawnAt", nullValue());
    }

    private static ValidatableResponse withdraw(ElectionScene election, int candidate) {
        String nomination = given().get(election.path("/candidates")).path("items[" + candidate + "].nominationId");
        return Api.post(election.candidates().get(candidate).token(), "/v1/nominations/" + nomination + "/withdrawal");
    }

    private static ValidatableResponse nominate(ElectionScene election, TestPerson nominator, UUID nominee) {
        return Api.post(nominator.token(), election.path("/nominations"), Map.of("nomineeId", nominee.toString()));
    }
}
