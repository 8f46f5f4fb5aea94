package org.foundationops.membership.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Charters: what changes at once, what the board decides, and who leads. */
@ServiceTest
class CharterResourceTest {

    @Test
    void whatIsNotSubstantiveMakesANewVersionAtOnce() {
        GroupScene group = GroupScene.active();

        group.changeCharter(group.chair, "{\"channels\": [\"https://forum.example.org\"], \"places\": 9}")
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("channels", contains("https://forum.example.org"))
                .body("decision.minuteReference", equalTo("Board, item 6"));

        asNobody()
                .get("/v1/groups/{id}/charters", group.id())
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].channels", hasSize(0));
        asNobody().get("/v1/groups/{id}/charters/1", group.id()).then().body("places", nullValue());
        refused(asNobody().get("/v1/groups/{id}/charters/3", group.id()), 404, "not-found");
        Topic.awaitParticiples("group", group.id(), "proposed", "established", "charter-amended");
        assertThat(Topic.state("group", group.id(), "charter-amended")
                        .at("/charter/number")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void aSubstantiveChangeWaitsForTheBoardAndTheLiveOneStays() {
        GroupScene group = GroupScene.active();

        group.changeCharter(
                        group.coChair,
                        "{\"scope\": \"Everything.\", \"budget\": {\"amount\": \"3000.00\", \"currency\": \"USD\"},"
                                + " \"places\": 5}")
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("places", equalTo(5))
                .body("scope", equalTo("Keeps the website up to date."))
                .body("budget", nullValue());
        UUID proposal = proposalOf(group);
        asNobody()
                .get("/v1/group-charter-proposals/{id}", proposal)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("scope", equalTo("Everything."));
        refused(group.changeCharter(group.chair, "{\"scope\": \"Other.\"}"), 409, "charter-proposal-open");
        group.changeCharter(group.chair, "{\"places\": 6}")
                .then()
                .statusCode(200)
                .body("number", equalTo(3));

        decide(proposal, "APPROVED").then().statusCode(200).body("status", equalTo("APPROVED"));

        as(group.chair)
                .get("/v1/groups/{id}/charter", group.id())
                .then()
                .body("number", equalTo(4))
                .body("scope", equalTo("Everything."))
                .body("budget.amount", equalTo("3000.00"))
                .body("places", equalTo(6))
                .body("chairId", equalTo(group.chair.id().toString()))
                .body("decision.minuteReference", equalTo("Board, item 8"));
        refusedDecision(proposal);
        Topic.awaitParticiples("group-charter-proposal", proposal, "proposed", "approved");
    }

    private static void refusedDecision(UUID proposal) {
        refused(decide(proposal, "REJECTED"), 409, "charter-proposal-decided");
        refused(
                as(secretary())
                        .body(Map.of("bodyId", proposal))
                        .post("/v1/group-charter-proposals/{id}/decision-requests", proposal),
                409,
                "charter-proposal-decided");
    }

    @Test
    void aRejectedOrWithdrawnChangeChangesNothing() {
        GroupScene group = GroupScene.active();
        group.changeCharter(group.chair, "{\"scope\": \"Everything.\"}").then().body("number", equalTo(1));
        UUID rejected = proposalOf(group);
        decide(rejected, "REJECTED").then().statusCode(200);
        group.changeCharter(group.chair, "{\"scope\": \"More.\"}");
        UUID withdrawn = proposalOf(group);
        String path = "/v1/group-charter-proposals/" + withdrawn + "/withdrawal";
        refused(as(person()).body(Map.of()).post(path), 403, "not-of-the-group");
        refused(asNobody().body(Map.of()).post(path), 401, "unauthenticated");
        as(group.chair).body(Map.of()).post(path).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        refused(as(group.chair).body(Map.of()).post(path), 409, "charter-proposal-decided");

        asNobody().get("/v1/groups/{id}/charter", group.id()).then().body("number", equalTo(1));
        asNobody()
                .get("/v1/groups/{id}/charter-proposals", group.id())
                .then()
                .body("items.status", contains("REJECTED", "WITHDRAWN"));
        Topic.awaitParticiples("group-charter-proposal", rejected, "proposed", "rejected");
        Topic.awaitParticiples("group-charter-proposal", withdrawn, "proposed", "withdrawn");
    }

    @Test
    void aMemberTakesOverAsChairAtOnceAndNobodyElseDoes() {
        GroupScene group = GroupScene.active();
        TestPerson next = group.admitted();
        refused(
                group.changeCharter(group.chair, "{\"chairId\": \"" + person().id() + "\"}"),
                422,
                "officer-not-member");
        refused(
                group.changeCharter(group.chair, "{\"chairId\": \"" + group.coChair.id() + "\"}"),
                422,
                "chair-is-co-chair");

        group.changeCharter(group.chair, "{\"chairId\": \"" + next.id() + "\"}")
                .then()
                .statusCode(200)
                .body("number", equalTo(2));

        refused(group.changeCharter(group.chair, "{\"places\": 4}"), 403, "not-of-the-group");
        group.changeCharter(next, "{\"coChairId\": null}").then().statusCode(200);
        group.get().then().body("status", equalTo("AT_RISK")).body("risks", contains("NO_CO_CHAIR"));
        group.changeCharter(next, "{\"coChairId\": \"" + group.chair.id() + "\"}")
                .then()
                .statusCode(200);
        assertThat(group.status()).isEqualTo("ACTIVE");
    }

    @Test
    void chairAndCoChairChangePlaces() {
        GroupScene group = GroupScene.active();

        group.changeCharter(
                        secretary(),
                        "{\"chairId\": \"" + group.coChair.id() + "\", \"coChairId\": \"" + group.chair.id() + "\"}")
                .then()
                .statusCode(200);

        group.get()
                .then()
                .body("chairId", equalTo(group.coChair.id().toString()))
                .body("coChairId", equalTo(group.chair.id().toString()))
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void ofFiftyWhoNameAChairAtOnceOneDoes() {
        GroupScene group = GroupScene.active();
        TestPerson one = group.admitted();
        TestPerson other = group.admitted();
        String etag = as(secretary())
                .get("/v1/groups/{id}/charter", group.id())
                .then()
                .extract()
                .header("ETag");

        List<Integer> answers = Race.of(
                50,
                i -> patch(
                                secretary(),
                                etag,
                                "/v1/groups/" + group.id() + "/charter",
                                "{\"chairId\": \"" + (i % 2 == 0 ? one : other).id() + "\"}")
                        .statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 412).hasSize(49);
        assertThat(TestDatabase.count(
                        "select count(*) from group_office where group_id = ? and office = 'CHAIR' and valid_until is null",
                        group.id()))
                .isEqualTo(1);
    }

    @Test
    void fiftyWhoNameAChairWithoutLookingLeaveOneChair() {
        GroupScene group = GroupScene.active();
        TestPerson one = group.admitted();
        TestPerson other = group.admitted();

        Race.of(
                50,
                i -> patch(
                                secretary(),
                                "*",
                                "/v1/groups/" + group.id() + "/charter",
                                "{\"chairId\": \"" + (i % 2 == 0 ? one : other).id() + "\"}")
                        .statusCode());

        assertThat(TestDatabase.count(
                        "select count(*) from authority where body_id = ? and role = 'group-chair' and valid_until is null",
                        group.id()))
                .isEqualTo(1);
    }

    @Test
    void ofFiftySubstantiveChangesAtOnceOneWaits() {
        GroupScene group = GroupScene.active();

        Race.of(
                50,
                i -> patch(
                                group.chair,
                                "*",
                                "/v1/groups/" + group.id() + "/charter",
                                "{\"scope\": \"Scope " + i + "\"}")
                        .statusCode());

        assertThat(TestDatabase.count(
                        "select count(*) from group_charter_proposal where group_id = ? and status = 'PROPOSED'",
                        group.id()))
                .isEqualTo(1);
    }

    @Test
    void seatsThatAChangedCharterDoesNotAllowEnd() {
        GroupScene group = GroupScene.active();
        TestPerson individual = member();
        group.apply(individual);
        group.vote(group.chair, group.seatOf(individual), "FOR");
        group.vote(group.coChair, group.seatOf(individual), "FOR");
        group.changeCharter(group.chair, "{\"membership\": {\"individualMembersOnly\": true}}");

        decide(proposalOf(group), "APPROVED").then().statusCode(200);

        assertThat(group.seatStatus(individual)).isEqualTo("ACTIVE");
        as(secretary())
                .get("/v1/group-seats/{id}", group.seatOf(group.chair))
                .then()
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("NOT_AN_INDIVIDUAL_MEMBER"));
        group.get().then().body("chairId", nullValue()).body("status", equalTo("AT_RISK"));
    }

    @Test
    void aCharterThatGivesSeatsAnEndGivesItToThoseWithout() {
        GroupScene group = GroupScene.active();

        group.changeCharter(group.chair, "{\"seatTerms\": {\"months\": 12}}")
                .then()
                .statusCode(200);

        assertThat(TestDatabase.count(
                        "select count(*) from group_seat where group_id = ? and term_ends_at is not null", group.id()))
                .isEqualTo(2);
        Topic.awaitParticiples("group-seat", group.seatOf(group.chair), "invited", "accepted", "admitted", "limited");
    }

    @Test
    void onlyWhoHasSeenTheCharterChangesIt() {
        GroupScene group = GroupScene.active();
        String path = "/v1/groups/" + group.id() + "/charter";

        refused(
                as(group.chair)
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch(path),
                428,
                "precondition-required");
        refused(patch(group.chair, "\"9\"", path, "{}"), 412, "precondition-failed");
        refused(patch(person(), "*", path, "{}"), 403, "not-of-the-group");
        refused(
                asNobody()
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch(path),
                401,
                "unauthenticated");
        patch(group.chair, "*", path, "{}").then().statusCode(200).body("number", equalTo(1));
    }

    @Test
    void theDatabaseKeepsCharters() {
        GroupScene group = GroupScene.active();

        assertThat(GroupResourceTest.refusedBySql(
                        "update group_charter set scope = 'Other' where group_id = ?", group.id()))
                .contains("is not changed");
        assertThat(GroupResourceTest.refusedBySql("delete from group_charter where group_id = ?", group.id()))
                .contains("is not changed");
        assertThat(GroupResourceTest.refusedBySql(
                        "insert into group_office (group_id, position, office, person_id, valid_from, recorded_at)"
                                + " select group_id, 99, 'CO_CHAIR', person_id, now(), now() from group_office"
                                + " where office = 'CHAIR' and group_id = ?",
                        group.id()))
                .contains("duplicate key");
    }

    static UUID proposalOf(GroupScene group) {
        return UUID.fromString(String.valueOf(TestDatabase.query(
                        "select id from group_charter_proposal where group_id = ? and status = 'PROPOSED'", group.id())
                .getFirst()
                .get("id")));
    }

    private static io.restassured.response.Response decide(UUID proposal, String outcome) {
        return as(secretary())
                .body(Map.of(
                        "outcome",
                        outcome,
                        "decidedOn",
                        org.foundationops.membership.Requests.TODAY.toString(),
                        "minuteReference",
                        "Board, item 8"))
                .post("/v1/group-charter-proposals/{id}/decision", proposal);
    }
}
