package org.foundationops.elections.nomination;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.suspension.Suspended;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ruling against a nominee can be appealed against, and the body decides. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class AppealTest {

    private ElectionScene election;
    private TestPerson nominee;
    private String path;

    @BeforeEach
    void somebodyStands() {
        election = ElectionScene.inNominations();
        nominee = election.candidate("Zoe");
        path = "/v1/nominations/" + nominationOf(nominee);
    }

    @Test
    void whoWinsTheAppealStands() {
        fill();
        ruledOut();
        Api.refused(register(), 409, "review-unfinished").body("appealUntil", notNullValue());
        appeal(nominee).statusCode(200).body("appeal.reason", equalTo("I am a member."));
        Api.refused(register(), 409, "review-unfinished").body("openAppeals", equalTo(1));

        decide(election.board().secretary(), "GRANTED")
                .statusCode(200)
                .body("status", equalTo("ELIGIBLE"), "appeal.outcome", equalTo("GRANTED"));

        Api.refused(decide(election.board().secretary(), "REJECTED"), 409, "no-open-appeal");
        Api.refused(rule(false), 409, "ruling-appealed");
        election.intoRegistration();
        given().get(election.path("/candidates"))
                .then()
                .body("items.displayName", containsInAnyOrder("Ada", "Bo", "Cleo", "Zoe"));
    }

    @Test
    void whoLosesItDoesNot() {
        fill();
        ruledOut();
        appeal(nominee).statusCode(200);
        Api.refused(appeal(nominee), 409, "ruling-appealed");
        decide(election.board().secretary(), "REJECTED").statusCode(200).body("status", equalTo("INELIGIBLE"));

        election.intoRegistration();
        given().get(election.path("/candidates"))
                .then()
                .body("items.displayName", containsInAnyOrder("Ada", "Bo", "Cleo"));
        Api.refused(appeal(nominee), 409, "rulings-closed");
    }

    @Test
    void anAppealHasItsTimeAndTheReviewWaitsForIt() {
        fill();
        Api.refused(appeal(nominee), 409, "nomination-in-wrong-state");
        Api.refused(decide(election.board().secretary(), "GRANTED"), 409, "no-open-appeal");
        ruledOut();
        TestDatabase.execute(
                "update nomination set ruled_at = ruled_at - interval '3 days' where nominee_id = ?", nominee.id());

        Api.refused(appeal(nominee), 409, "appeal-too-late");
        election.intoRegistration();
    }

    @Test
    void whoAcceptedWithoutARulingIsNotForgotten() {
        fill();
        TestDatabase.execute("update nomination set status = 'ACCEPTED' where nominee_id = ?", nominee.id());

        Api.refused(register(), 409, "review-unfinished").body("withoutRuling", equalTo(1));
        rule(true).statusCode(200);
        election.intoRegistration();
    }

    @Test
    void nobodyHearsTheAppealWhoRuledOrIsTheNominee() {
        ruledOut();
        Api.refused(appeal(election.officer()), 403, "forbidden");
        appeal(nominee).statusCode(200);
        Api.refused(decide(election.officer(), "REJECTED"), 403, "forbidden");
        Api.refused(decide(ElectionScene.drafted().board().secretary(), "REJECTED"), 403, "forbidden");

        Authorities.give(election.officer(), "secretary", election.board().id(), Authorities.LONG_AGO, null);
        Api.refused(decide(election.officer(), "REJECTED"), 403, "appeal-heard-by-ruler");
        Authorities.give(nominee, "secretary", election.board().id(), Authorities.LONG_AGO, null);
        Api.refused(decide(nominee, "GRANTED"), 403, "conflict-of-interest");
    }

    @Test
    void theBodyCannotGrantWhatNobodyCan() {
        ruledOut();
        appeal(nominee).statusCode(200);
        Suspended.now(nominee);

        Api.refused(decide(election.board().secretary(), "GRANTED"), 409, "person-suspended");
    }

    @Test
    void theWordsOfAnAppealGoWithThePerson() {
        ruledOut();
        appeal(nominee).statusCode(200);
        People.erase(nominee, 2);

        Api.as(election.officer().token())
                .get(path)
                .then()
                .statusCode(200)
                .body("appeal.reason", equalTo("Erased"), "status", equalTo("WITHDRAWN"));
    }

    private void fill() {
        election.candidate("Ada");
        election.candidate("Bo");
        election.candidate("Cleo");
        election.step("review");
        Scene.membershipIsComplete();
    }

    private void ruledOut() {
        rule(false).statusCode(200);
    }

    private ValidatableResponse rule(boolean eligible) {
        return Api.post(
                election.officer().token(),
                path + "/eligibility",
                Map.of("eligible", eligible, "reason", "No member."));
    }

    private ValidatableResponse register() {
        return Api.post(election.officer().token(), election.path("/registration-opening"));
    }

    private ValidatableResponse appeal(TestPerson who) {
        return Api.post(who.token(), path + "/appeal", Map.of("reason", "I am a member."));
    }

    private ValidatableResponse decide(TestPerson who, String outcome) {
        return Api.post(
                who.token(),
                path + "/appeal-decision",
                Map.of("outcome", outcome, "decidedOn", "2026-10-22", "minuteReference", "Minutes 6, item 4"));
    }

    private static UUID nominationOf(TestPerson nominee) {
        return UUID.fromString(
                String.valueOf(TestDatabase.query("select id from nomination where nominee_id = ?", nominee.id())
                        .getFirst()
                        .get("id")));
    }
}
