package org.foundationops.membership.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.group.GroupScene.decision;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Groups from the draft to the archive. */
@ServiceTest
class GroupResourceTest {

    @Test
    void aGroupBeginsWithWhoConsentedWhenTheBoardHasEstablishedIt() {
        GroupScene group = new GroupScene().drafted();
        assertThat(group.status()).isEqualTo("DRAFT");
        group.withLiaison();
        group.accept(group.coChair).then().statusCode(200);

        as(group.chair)
                .post("/v1/groups/{id}/proposal", group.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("chairId", nullValue());
        group.decide("APPROVED")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("risks", empty())
                .body("chairId", equalTo(group.chair.id().toString()))
                .body("coChairId", equalTo(group.coChair.id().toString()))
                .body("liaisonId", equalTo(group.liaison.id().toString()))
                .body("charter.number", equalTo(1))
                .body("charter.decision.minuteReference", equalTo("Board, item 6"))
                .body("decision.minuteReference", equalTo("Board, item 6"));
        assertThat(group.seatStatus(group.chair)).isEqualTo("ACTIVE");

        Topic.awaitParticiples("group", group.id(), "proposed", "established");
        JsonNode state = Topic.state("group", group.id(), "established");
        assertThat(state.path("status").textValue()).isEqualTo("ACTIVE");
        assertThat(state.path("offices")).hasSize(3);
        assertThat(actions(group.id())).containsExactly("drafted", "liaison-named", "proposed", "established");
    }

    @Test
    void theRosterGivesAuthorityWithPeriodsAndWhenTheyWereRecorded() {
        GroupScene group = GroupScene.active();

        JsonNode roster = Topic.state("group-roster", group.id(), "changed");
        assertThat(roster.path("authority").findValuesAsText("role"))
                .containsExactlyInAnyOrder(
                        "group-member", "group-member", "group-chair", "group-co-chair", "group-liaison");
        assertThat(roster.path("authority").findValuesAsText("bodyId"))
                .containsOnly(group.id().toString());
        assertThat(roster.path("members").findValuesAsText("recordedAt")).hasSize(5);
        as(group.chair)
                .get("/v1/me")
                .then()
                .body("roles.role", containsInAnyOrder("group-member", "group-chair"))
                .body("roles.bodyId", hasItem(group.id().toString()));
        as(group.liaison).get("/v1/me").then().body("roles.role", hasItem("group-liaison"));
    }

    @Test
    void aRejectedGroupStaysRejectedAndAsksNobodyAnyMore() {
        GroupScene group = new GroupScene().proposed();

        group.decide("REJECTED").then().statusCode(200).body("status", equalTo("REJECTED"));

        refused(group.decide("APPROVED"), 409, "group-not-proposed");
        assertThat(group.seatStatus(group.chair)).isEqualTo("WITHDRAWN");
        Topic.awaitParticiples("group", group.id(), "proposed", "rejected");
    }

    @Test
    void aDraftIsSeenByWhoWroteItWhoIsAskedAndOfficers() {
        GroupScene group = new GroupScene().drafted();
        TestPerson stranger = person();
        String path = "/v1/groups/" + group.id();

        refused(as(stranger).get(path), 404, "not-found");
        refused(asNobody().get(path), 404, "not-found");
        refused(asNobody().get(path + "/health"), 404, "not-found");
        as(group.coChair).get(path).then().statusCode(200);
        as(secretary()).get(path).then().statusCode(200);
        assertThat(asNobody().accept("application/x-ndjson").get("/v1/groups").asString())
                .doesNotContain(group.id().toString());
        refused(patch(group.coChair, etag(group.chair, path), path, "{}"), 403, "not-of-the-group");
        refused(as(group.coChair).post(path + "/proposal"), 403, "not-of-the-group");
    }

    @Test
    void aDraftIsEditedWithItsCharterByWhoWroteIt() {
        GroupScene group = new GroupScene().drafted();
        String path = "/v1/groups/" + group.id();
        TestPerson other = person();
        String etag = etag(group.chair, path);

        patch(
                        group.chair,
                        etag,
                        path,
                        "{\"kind\": \"TECHNICAL_TEAM\", \"charter\": {\"coChairId\": \"" + other.id()
                                + "\", \"reporting\": {\"cadence\": \"QUARTERLY\"}}}")
                .then()
                .statusCode(200)
                .body("kind", equalTo("TECHNICAL_TEAM"))
                .body("charter.coChairId", equalTo(other.id().toString()))
                .body("charter.reporting.dueDays", equalTo(14));
        refused(patch(group.chair, etag, path, "{\"name\": \"Late\"}"), 412, "precondition-failed");
        assertThat(group.seatStatus(other)).isEqualTo("INVITED");
    }

    @Test
    void whatAWorkingGroupLacksIsSaidWhenItIsProposed() {
        GroupScene group = new GroupScene().drafted();
        String path = "/v1/groups/" + group.id() + "/proposal";

        refused(as(group.chair).post(path), 409, "group-incomplete")
                .body("detail", equalTo("The group cannot be proposed yet: the co-chair has not consented."));
        group.accept(group.coChair);
        refused(as(group.chair).post(path), 422, "liaison-compulsory");
        refused(group.nameLiaison(person()), 422, "liaison-not-director");
        group.withLiaison();
        group.endLiaisonTerm(GroupScene.inDays(-1));
        refused(as(group.chair).post(path), 422, "liaison-not-director");

        GroupScene headless = new GroupScene();
        headless.charter.remove("coChairId");
        headless.drafted();
        refused(as(headless.chair).post("/v1/groups/{id}/proposal", headless.id()), 409, "group-incomplete");
    }

    @Test
    void aTechnicalTeamNeedsNoLiaison() {
        GroupScene team = new GroupScene();
        team.kind = "TECHNICAL_TEAM";
        team.drafted();
        team.accept(team.coChair);
        as(team.chair).post("/v1/groups/{id}/proposal", team.id()).then().statusCode(200);
        team.decide("APPROVED").then().statusCode(200).body("status", equalTo("ACTIVE"));

        refused(as(secretary()).body(Map.of()).post("/v1/groups/{id}/liaison-removal", team.id()), 409, "no-liaison");
        team.withLiaison();
        as(secretary())
                .body(Map.of())
                .post("/v1/groups/{id}/liaison-removal", team.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("liaisonId", nullValue());
        GroupScene group = GroupScene.active();
        refused(
                as(secretary()).body(Map.of()).post("/v1/groups/{id}/liaison-removal", group.id()),
                422,
                "liaison-compulsory");
    }

    @Test
    void aCharterThatCannotBeIsRefused() {
        refusedDraft("coChairId", null, "chair-is-co-chair");
        refusedDraft(
                "membership", Map.of("model", "COUNCIL_MANAGED", "individualMembersOnly", false), "council-unclear");
        refusedDraft(
                "membership",
                Map.of("model", "DIRECT", "individualMembersOnly", false, "derivedRole", "group-chair"),
                "derived-role-unusable");
        refusedDraft("seatTerms", Map.of("months", 12, "confirmedInMonth", 1), "seat-terms-unclear");
        refusedDraft("budget", Map.of("amount", "-0.01", "currency", "USD"), "budget-negative");
        refusedDraft("coChairId", UuidV7.next(), "person-unknown");
        refusedDraft("places", 1, "validation-failed");
    }

    private static void refusedDraft(String field, @org.jspecify.annotations.Nullable Object value, String type) {
        GroupScene group = new GroupScene();
        group.charter.put(field, value == null ? group.chair.id() : value);
        refused(as(group.chair).body(group.request()).post("/v1/groups"), 422, type);
    }

    @Test
    void aNameIsOneGroupUntilThatIsArchived() {
        GroupScene group = new GroupScene();
        Map<String, Object> request = new HashMap<>(group.request());
        request.put("name", "Ünique " + UuidV7.next());
        as(group.chair).body(request).post("/v1/groups").then().statusCode(201);
        request.put("name", request.get("name").toString().toUpperCase(java.util.Locale.ROOT));

        refused(as(group.chair).body(request).post("/v1/groups"), 409, "group-name-taken");
    }

    @Test
    void ofFiftyWhoTakeANameAtOnceOneHasIt() {
        GroupScene group = new GroupScene();
        Map<String, Object> request = group.request();

        List<Integer> answers = Race.of(
                50, i -> as(group.chair).body(request).post("/v1/groups").statusCode());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void ofFiftyDecisionsAtOnceOneCounts() {
        GroupScene group = new GroupScene().proposed();

        List<Integer> answers = Race.of(
                50, i -> group.decide(i % 2 == 0 ? "APPROVED" : "REJECTED").statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject = ? and action in ('established', 'rejected')",
                        group.id().toString()))
                .isEqualTo(1);
    }

    @Test
    void aGroupIsShutDownByADecisionAndArchivedWhenItIsWoundUp() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        group.apply(applicant).then().statusCode(201);
        String archival = "/v1/groups/" + group.id() + "/archival";
        refused(as(secretary()).body(Map.of()).post(archival), 409, "group-not-shutting-down");

        group.shutDown()
                .then()
                .statusCode(200)
                .body("status", equalTo("SHUTTING_DOWN"))
                .body("shutdown.minuteReference", equalTo("Board, item 9"));
        assertThat(group.seatStatus(applicant)).isEqualTo("WITHDRAWN");
        assertThat(group.seatStatus(group.chair)).isEqualTo("ACTIVE");
        refused(group.apply(person()), 409, "group-not-active");
        refused(group.shutDown(), 409, "group-not-active");
        refused(group.changeCharter(group.chair, "{\"places\": 9}"), 409, "group-not-active");
        as(group.chair).get("/v1/me").then().body("roles.role", hasItem("group-chair"));

        as(secretary()).body(Map.of()).post(archival).then().statusCode(200).body("status", equalTo("ARCHIVED"));

        assertThat(group.seatStatus(group.chair)).isEqualTo("ENDED");
        as(group.chair).get("/v1/me").then().body("roles", empty());
        Topic.awaitParticiples("group", group.id(), "proposed", "established", "shutdown-begun", "archived");
        group.get().then().body("chairId", nullValue()).body("liaisonId", nullValue());
    }

    @Test
    void aGroupThatModeratesASpaceIsNotArchived() {
        GroupScene group = GroupScene.active();
        UUID space = org.foundationops.membership.space.SpaceScene.open(group);
        group.shutDown();
        String archival = "/v1/groups/" + group.id() + "/archival";

        refused(as(secretary()).body(Map.of()).post(archival), 409, "group-moderates-spaces");
        as(secretary())
                .body(Map.of())
                .post("/v1/community-spaces/{id}/closure", space)
                .then()
                .statusCode(200);
        as(secretary()).body(Map.of()).post(archival).then().statusCode(200);
    }

    @Test
    void everybodyReadsGroupsAndTheirMembersNamesOnlyOfWhoWantsIt() {
        GroupScene group = GroupScene.active();
        String me = "/v1/me";
        patch(group.chair, etag(group.chair, me), me, "{\"displayNamePublic\": true}")
                .then()
                .statusCode(200);

        asNobody().get("/v1/groups/{id}", group.id()).then().statusCode(200);
        Response members = asNobody().get("/v1/groups/{id}/members", group.id());
        members.then()
                .statusCode(200)
                .body("items.personId", hasItem(group.chair.id().toString()))
                .body("items.find { it.office == 'CHAIR' }.displayName", not(nullValue()))
                .body("items.find { it.office == 'CO_CHAIR' }.displayName", nullValue());
        assertThat(asNobody()
                        .accept("text/csv")
                        .get("/v1/groups/{id}/members", group.id())
                        .asString())
                .contains(group.chair.id().toString());
        assertThat(asNobody()
                        .accept("application/x-ndjson")
                        .queryParam("kind", "WORKING_GROUP")
                        .queryParam("standing", "ACTIVE")
                        .get("/v1/groups")
                        .asString())
                .contains(group.id().toString());
        assertThat(asNobody().accept("text/csv").get("/v1/group-health").asString())
                .contains(group.id().toString());
    }

    @Test
    void onlyOfficersDecideAndNobodyWithoutASignInChangesAnything() {
        GroupScene group = new GroupScene().proposed();
        String path = "/v1/groups/" + group.id();
        Map<String, Object> shutdown = Map.of("decidedOn", "2026-01-01", "minuteReference", "x");

        for (String what : List.of("/decision", "/shutdown", "/archival", "/decision-requests", "/shutdown-requests")) {
            Object body = what.equals("/decision") ? decision("APPROVED") : shutdown;
            refused(as(group.chair).body(body).post(path + what), 403, "forbidden");
            refused(asNobody().body(body).post(path + what), 401, "unauthenticated");
        }
        refused(asNobody().body(group.request()).post("/v1/groups"), 401, "unauthenticated");
        refused(asNobody().post(path + "/proposal"), 401, "unauthenticated");
        refused(asNobody().body(Map.of("personId", UuidV7.next())).post(path + "/liaison"), 401, "unauthenticated");
        refused(
                as(group.chair).body(Map.of("personId", UuidV7.next())).post(path + "/liaison"),
                403,
                "not-of-the-group");
        refused(as(group.coChair).get(path + "/decision-requests"), 403, "forbidden");
    }

    @Test
    void permissionsTellWhatTheStateOfAGroupRefuses() {
        GroupScene group = GroupScene.active();

        Response permissions = as(group.chair)
                .queryParam("subject", "/v1/groups/" + group.id())
                .get("/v1/me/permissions");

        permissions
                .then()
                .statusCode(200)
                .body("operations.find { it.operationId == 'changeGroupCharter' }.allowed", equalTo(true))
                .body("operations.find { it.operationId == 'submitGroupReport' }.allowed", equalTo(true))
                .body(
                        "operations.find { it.operationId == 'proposeGroup' }.reason.type",
                        equalTo("urn:problem:group-not-draft"))
                .body(
                        "operations.find { it.operationId == 'removeGroupLiaison' }.reason.type",
                        equalTo("urn:problem:not-of-the-group"));
        as(secretary())
                .queryParam("subject", "/v1/groups/" + group.id())
                .get("/v1/me/permissions")
                .then()
                .body(
                        "operations.find { it.operationId == 'archiveGroup' }.reason.type",
                        equalTo("urn:problem:group-not-shutting-down"))
                .body(
                        "operations.find { it.operationId == 'recordGroupDecision' }.reason.type",
                        equalTo("urn:problem:group-not-proposed"));
        as(person())
                .queryParam("subject", "/v1/groups/" + group.id())
                .get("/v1/me/permissions")
                .then()
                .body("operations.find { it.operationId == 'openGroupSeat' }.allowed", equalTo(true))
                .body(
                        "operations.find { it.operationId == 'listGroupSeats' }.reason.type",
                        equalTo("urn:problem:not-a-group-member"));
    }

    @Test
    void whatHasEndedStaysEndedInTheDatabaseToo() {
        GroupScene group = new GroupScene().proposed();
        group.decide("REJECTED");

        assertThat(refusedBySql("update working_group set standing = 'PROPOSED' where id = ?", group.id()))
                .contains("is final");
    }

    static String refusedBySql(String sql, UUID id) {
        try {
            TestDatabase.execute(sql, id);
            return "done";
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getCause());
        }
    }

    static List<String> actions(UUID subject) {
        return TestDatabase.query(
                        "select action from audit_entry where subject = ? order by position", subject.toString())
                .stream()
                .map(row -> String.valueOf(row.get("action")))
                .toList();
    }
}
