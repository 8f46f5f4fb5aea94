package org.foundationops.elections.roll;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Votes;
import org.foundationops.elections.suspension.Suspended;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class RollExceptionTest {

    @Test
    void whoWasForgottenIsAddedByTwoOfficersAndVotes() {
        ElectionScene election = registration();
        TestPerson forgotten = Scene.person();
        JsonPath frozen = Api.get(election.path("/roll"));
        String id = proposed(election, election.officer(), forgotten);
        election.step("opening");
        assertThat(Votes.registrationRefusal(election.id(), forgotten)).isEqualTo("urn:problem:not-on-roll");

        Api.refused(confirm(election, election.officer(), id), 403, "second-officer-needed");
        TestPerson second = officer(election);
        confirm(election, second, id)
                .statusCode(200)
                .body(
                        "status",
                        equalTo("IN_FORCE"),
                        "confirmedBy",
                        equalTo(second.id().toString()));

        election.cast(forgotten, 1);
        Api.refused(confirm(election, second, id), 409, "exception-in-force");
        // What was frozen stays as it was told; what came since stands beside it.
        JsonPath roll = Api.get(election.path("/roll"));
        assertThat(roll.getString("sha256")).isEqualTo(frozen.getString("sha256"));
        assertThat(roll.getInt("count")).isEqualTo(3);
        assertThat(roll.getInt("added.individual")).isEqualTo(1);
        assertThat(roll.getString("added.sha256")).isEqualTo(RollHash.of("INDIVIDUAL|" + forgotten.id() + "|"));
        assertThat(roll.getInt("electorate")).isEqualTo(4);
        given().get(election.path("/turnout")).then().body("roll", equalTo(4));
        KafkaProbe.Message told = KafkaProbe.await(
                Authorities.TOPIC, "election/" + election.id(), "foundation.elections.election.roll-amended.v1");
        assertThat(told.data().at("/rollAmendments/added").asInt()).isEqualTo(1);
        assertThat(told.data().at("/roll/count").asInt()).isEqualTo(3);
        assertThat(told.data().toString()).doesNotContain(forgotten.id().toString());
    }

    @Test
    void theConductTeamRevokesWhoHasNotYetTakenUpTheVote() {
        ElectionScene election = registration();
        TestPerson conduct = conductTeam();
        TestPerson revoked = election.candidates().get(0);
        TestPerson voted = election.candidates().get(1);
        election.step("opening");

        revoke(election, conduct, revoked)
                .statusCode(201)
                .body("kind", equalTo("REVOCATION"), "status", equalTo("IN_FORCE"), "confirmedBy", nullValue());

        assertThat(Votes.registrationRefusal(election.id(), revoked)).isEqualTo("urn:problem:not-on-roll");
        Api.refused(revoke(election, conduct, revoked), 409, "nothing-to-revoke");
        Api.refused(revoke(election, conduct, Scene.person()), 409, "nothing-to-revoke");
        election.cast(voted, 1);
        Api.refused(revoke(election, conduct, voted), 409, "token-issued");
        election.cast(voted, 2);
        assertThat(TestDatabase.query(
                        "select details ->> 'personId' as person from audit_entry"
                                + " where action = 'roll-revocation-refused' and subject = ?",
                        election.id().toString()))
                .containsExactly(Map.of("person", voted.id().toString()));
        given().get(election.path("/roll"))
                .then()
                .body("electorate", equalTo(2), "revoked.count", equalTo(1), "count", equalTo(3));
        Api.as(election.officer().token())
                .get(election.path("/roll/entries"))
                .then()
                .body(
                        "items.findAll { it.exception == 'REVOCATION' }.personId",
                        contains(revoked.id().toString()));
        // Nobody comes back by the other door.
        Api.refused(propose(election, election.officer(), revoked), 409, "already-on-roll");
    }

    @Test
    void nobodyIsAddedTwice() {
        ElectionScene election = registration();
        TestPerson forgotten = Scene.person();
        Api.refused(propose(election, election.officer(), election.candidates().getFirst()), 409, "already-on-roll");
        proposed(election, election.officer(), forgotten);
        Api.refused(propose(election, election.officer(), forgotten), 409, "already-on-roll");

        UUID company = UUID.randomUUID();
        Map<String, Object> forCompany = Map.of(
                "personId",
                Scene.person().id().toString(),
                "organisationId",
                company.toString(),
                "reason",
                "Its membership was recorded too late.");
        String id = Api.posted(election.officer().token(), election.path("/roll-exceptions/additions"), forCompany)
                .getString("id");
        confirm(election, officer(election), id).statusCode(200).body("class", equalTo("CORPORATE"));
        Api.refused(
                Api.post(
                        election.officer().token(),
                        election.path("/roll-exceptions/additions"),
                        Api.with(forCompany, "personId", Scene.person().id().toString())),
                409,
                "already-on-roll");
    }

    @Test
    void aMergedRecordIsTheSamePerson() {
        ElectionScene election = registration();
        TestPerson survivor = Scene.person();
        TestPerson onRoll = election.candidates().getFirst();
        Scene.merge(onRoll, survivor);

        Api.refused(propose(election, election.officer(), survivor), 409, "already-on-roll");
        revoke(election, conductTeam(), survivor)
                .statusCode(201)
                .body("personId", equalTo(onRoll.id().toString()));
    }

    @Test
    void onlyKnownPersonsWithTheirRightsAreAddedAndByOfficersWhoAreFree() {
        ElectionScene election = registration();
        Api.refused(
                Api.post(
                        election.officer().token(),
                        election.path("/roll-exceptions/additions"),
                        Map.of("personId", UUID.randomUUID().toString(), "reason", "forgotten")),
                422,
                "unknown-voter");
        TestPerson suspended = Scene.person();
        Suspended.now(suspended);
        Api.refused(propose(election, election.officer(), suspended), 409, "person-suspended");
        Api.refused(propose(election, election.officer(), election.officer()), 403, "conflict-of-interest");
        Api.refused(propose(election, ElectionScene.drafted().officer(), Scene.person()), 403, "forbidden");
        String id = proposed(election, election.officer(), Scene.person());
        Api.refused(confirm(election, ElectionScene.drafted().officer(), id), 403, "forbidden");
        Api.refused(revoke(election, election.officer(), election.candidates().getFirst()), 403, "forbidden");
        Api.refused(
                Api.as(ElectionScene.drafted().officer().token())
                        .get(election.path("/roll-exceptions"))
                        .then(),
                403,
                "forbidden");
        Api.refused(confirm(ElectionScene.drafted(), election.officer(), id), 403, "forbidden");
        Api.refused(confirm(election, officer(election), UUID.randomUUID().toString()), 404, "not-found");
    }

    @Test
    void noneBeforeTheFreezeAndNoneAfterVoting() {
        ElectionScene early = ElectionScene.inReview("Ada", "Bo", "Cleo");
        Api.refused(propose(early, early.officer(), Scene.person()), 409, "roll-not-frozen");

        ElectionScene election = registration();
        String id = proposed(election, election.officer(), Scene.person());
        election.step("opening").step("closure");
        Api.refused(propose(election, election.officer(), Scene.person()), 409, "registration-is-over");
        Api.refused(confirm(election, officer(election), id), 409, "registration-is-over");
        Api.refused(revoke(election, conductTeam(), election.candidates().getFirst()), 409, "registration-is-over");
    }

    @Test
    void eachHasAReasonWhichGoesWithThePerson() {
        ElectionScene election = registration();
        TestPerson forgotten = Scene.person();
        Api.refused(
                Api.post(
                        election.officer().token(),
                        election.path("/roll-exceptions/additions"),
                        Map.of("personId", forgotten.id().toString(), "reason", " ")),
                422,
                "validation-failed");
        proposed(election, election.officer(), forgotten);
        People.erase(forgotten, 2);

        Api.as(conductTeam().token())
                .get(election.path("/roll-exceptions"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("Erased"));
    }

    @Test
    void aRollHasNoOtherWayIn() {
        ElectionScene election = registration();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> TestDatabase.execute(
                        "insert into roll_entry (election_id, person_id, class) values (?, ?, 'INDIVIDUAL')",
                        election.id(),
                        UUID.randomUUID()))
                .withStackTraceContaining("a frozen roll has exceptions only");
        String proposed = proposed(election, election.officer(), Scene.person());
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> TestDatabase.execute(
                        "insert into roll_entry (election_id, person_id, class, exception_id)"
                                + " select election_id, person_id, class, id from roll_exception where id = ?::uuid",
                        proposed))
                .withStackTraceContaining("nobody is added but by two officers");
    }

    private static ElectionScene registration() {
        return ElectionScene.inReview("Ada", "Bo", "Cleo").intoRegistration();
    }

    private static TestPerson officer(ElectionScene election) {
        TestPerson officer = Scene.person();
        Authorities.give(officer, "election-officer", election.board().id(), Authorities.LONG_AGO, null);
        return officer;
    }

    private static TestPerson conductTeam() {
        TestPerson person = Scene.person();
        Authorities.give(person, "conduct-team", null, Authorities.LONG_AGO, null);
        return person;
    }

    private static String proposed(ElectionScene election, TestPerson officer, TestPerson voter) {
        return propose(election, officer, voter)
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse propose(ElectionScene election, TestPerson officer, TestPerson voter) {
        return Api.post(
                officer.token(),
                election.path("/roll-exceptions/additions"),
                Map.of("personId", voter.id().toString(), "reason", "Recorded too late."));
    }

    private static ValidatableResponse confirm(ElectionScene election, TestPerson officer, String id) {
        return Api.post(officer.token(), election.path("/roll-exceptions/" + id + "/confirmation"));
    }

    private static ValidatableResponse revoke(ElectionScene election, TestPerson conduct, TestPerson voter) {
        return Api.post(
                conduct.token(),
                election.path("/roll-exceptions/revocations"),
                Map.of("personId", voter.id().toString(), "reason", "Decision 14."));
    }
}
