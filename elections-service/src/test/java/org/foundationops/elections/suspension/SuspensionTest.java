package org.foundationops.elections.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Votes;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** Who is suspended neither nominates, stands, is on a roll nor casts a ballot, while the suspension lasts. */
@ServiceTest
class SuspensionTest {

    @Test
    void theSuspendedAreNotOnTheRollOfARecordDateInThatTime() {
        ElectionScene election = ElectionScene.drafted().step("announcement");
        Instant at = election.scene().recordDate();
        TestPerson suspended = election.scene().member();
        TestPerson before = election.scene().member();
        TestPerson after = election.scene().member();
        Suspended.person(suspended.id(), at, at.plusMillis(1));
        Suspended.person(before.id(), at.minusSeconds(60), at);
        Suspended.person(after.id(), at.plusMillis(1), at.plusSeconds(60));
        Scene.membershipIsComplete();

        assertThat(roll(election))
                .containsExactlyInAnyOrder("INDIVIDUAL|" + before.id() + "|", "INDIVIDUAL|" + after.id() + "|");
    }

    @Test
    void theAlternateVotesForASuspendedRepresentativeAndNobodyForASuspendedCompany() {
        ElectionScene election = ElectionScene.drafted().step("announcement");
        Instant at = election.scene().recordDate();
        TestPerson both = election.scene().member();
        UUID alternate = Scene.person().id();
        UUID suspendedAlternate = Scene.person().id();
        UUID company = UUID.randomUUID();
        election.scene().corporateMember(company, both.id(), alternate);
        election.scene().corporateMember(UUID.randomUUID(), both.id(), suspendedAlternate);
        UUID suspendedCompany = UUID.randomUUID();
        election.scene()
                .corporateMember(
                        suspendedCompany, Scene.person().id(), Scene.person().id());
        for (UUID person : List.of(both.id(), suspendedAlternate)) {
            Suspended.person(person, at.minusSeconds(60), at.plusSeconds(60));
        }
        Suspended.organisation(suspendedCompany, at.minusSeconds(60), at.plusSeconds(60));
        Scene.membershipIsComplete();

        assertThat(roll(election)).containsExactly("CORPORATE|" + alternate + "|" + company);
    }

    @Test
    void aSuspendedPersonNeitherNominatesNorIsNominated() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        TestPerson other = election.scene().member();
        Suspended suspension = Suspended.now(member);

        Api.refused(nominate(election, member, other), 409, "person-suspended");
        Api.refused(nominate(election, other, member), 409, "person-suspended");

        suspension.lifted();
        nominate(election, member, other).statusCode(201);
        nominate(election, other, member).statusCode(201);
    }

    @Test
    void aSuspendedNomineeNeitherAcceptsNorIsRuledEligible() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson member = election.scene().member();
        String path = "/v1/nominations/" + election.nominate(member, member);
        Suspended suspension = Suspended.now(member);

        Api.refused(
                Api.post(member.token(), path + "/acceptance", ElectionScene.acceptance("Ada")),
                409,
                "person-suspended");
        suspension.lifted();
        Api.post(member.token(), path + "/acceptance", ElectionScene.acceptance("Ada"))
                .statusCode(200);
        Suspended again = Suspended.now(member);
        Api.refused(
                Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", true)),
                409,
                "person-suspended");
        Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", false, "reason", "Not now."))
                .statusCode(200);
        again.lifted();
        Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", true))
                .statusCode(200)
                .body("status", equalTo("ELIGIBLE"));
    }

    @Test
    void whoIsSuspendedWhenTheReviewEndsDoesNotStand() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo", "Dan");
        TestPerson bo = election.candidates().get(1);
        Suspended.now(bo);

        election.intoRegistration();

        RestAssured.given()
                .get(election.path("/candidates"))
                .then()
                .body("items.displayName", contains("Ada", "Cleo", "Dan"));
        assertThat(TestDatabase.query(
                        "select details ->> 'nomineeId' as nominee from audit_entry"
                                + " where action = 'suspended-nominee-left-out' and subject = ?",
                        election.id().toString()))
                .containsExactly(Map.of("nominee", bo.id().toString()));
    }

    @Test
    void aSuspendedVoterGetsNoTokenAndOneIssuedBeforeStays() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
        TestPerson voter = election.candidates().getFirst();
        TestPerson registered = election.candidates().getLast();
        Votes.registered(election.id(), registered);
        Suspended suspension = Suspended.now(voter);
        Suspended.now(registered);

        assertThat(Votes.registrationRefusal(election.id(), voter)).isEqualTo("urn:problem:voter-suspended");
        // Nobody knows whose ballot it is.
        election.cast(registered, 1);
        suspension.lifted();
        election.cast(voter, 2);
    }

    @Test
    void nobodyCastsTheBallotOfASuspendedCompany() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        TestPerson representative = Scene.person();
        UUID company = UUID.randomUUID();
        election.scene().corporateMember(company, representative.id());
        election.intoVoting();
        Suspended suspension = Suspended.nowOrganisation(company);

        assertThat(Votes.registrationRefusal(election.id(), representative)).isEqualTo("urn:problem:voter-suspended");
        suspension.lifted();
        election.cast(representative, 2);
    }

    private static ValidatableResponse nominate(ElectionScene election, TestPerson nominator, TestPerson nominee) {
        return Api.post(
                nominator.token(),
                election.path("/nominations"),
                Map.of("nomineeId", nominee.id().toString()));
    }

    private static List<String> roll(ElectionScene election) {
        election.step("roll");
        return Api.as(election.officer().token())
                .get(election.path("/roll/entries"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("items")
                .stream()
                .map(entry -> entry.get("class") + "|" + entry.get("personId") + "|"
                        + entry.getOrDefault("organisationId", ""))
                .toList();
    }
}
