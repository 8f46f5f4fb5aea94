package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.corporateMembership;
import static org.foundationops.membership.Foundation.decision;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

@ServiceTest
class CorporateMembershipResourceTest {

    @Test
    void theRepresentativeAppliesForTheOrganisation() {
        TestPerson representative = person();

        UUID membership = corporateMembership(representative);

        as(representative)
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("tier", equalTo("BRONZE"))
                .body("periods", equalTo(List.of()))
                .body("representatives.personId", contains(representative.id().toString()))
                .body("representatives.capacity", contains("REPRESENTATIVE"));
        JsonNode state = Topic.state("corporate-membership", membership, "applied");
        assertThat(state.path("status").textValue()).isEqualTo("APPLIED");
        assertThat(state.at("/representatives/0/personId").textValue())
                .isEqualTo(representative.id().toString());
    }

    @Test
    void aSecretaryAppliesForOthersAndStrangersDoNot() {
        TestPerson representative = person();
        Map<String, Object> body = application(organisation(), "BRONZE", representative.id());

        refused(as(person()).body(body).post("/v1/corporate-memberships"), 403, "not-the-representative");
        as(secretary()).body(body).post("/v1/corporate-memberships").then().statusCode(201);
        refused(asNobody().body(body).post("/v1/corporate-memberships"), 401, "unauthenticated");
    }

    @Test
    void anOrganisationHasOneMembershipThatHasNotEnded() {
        TestPerson representative = person();
        UUID organisation = organisation();

        List<Integer> statuses =
                Race.of(20, client -> apply(representative, organisation).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
        refused(apply(representative, organisation), 409, "organisation-already-member");
    }

    @Test
    void aRejectedOrganisationMayApplyAgain() {
        TestPerson representative = person();
        UUID organisation = organisation();
        UUID rejected = UUID.fromString(
                apply(representative, organisation).then().extract().path("id"));
        decide(rejected, "REJECTED").then().statusCode(200).body("status", equalTo("REJECTED"));

        apply(representative, organisation).then().statusCode(201);
    }

    @Test
    void theTierIsOnThePriceListAndEverybodyIsKnown() {
        TestPerson me = person();

        refused(post(me, application(organisation(), "TIN", me.id())), 422, "tier-not-offered")
                .body("errors.pointer", contains("/tier"));
        refused(post(me, application(UuidV7.next(), "BRONZE", me.id())), 422, "organisation-unknown");
        refused(post(secretary(), application(organisation(), "BRONZE", UuidV7.next())), 422, "person-unknown")
                .body("errors.pointer", contains("/representativeId"));
        refused(
                post(
                        me,
                        Map.of(
                                "organisationId", organisation(),
                                "tier", "BRONZE",
                                "representativeId", me.id(),
                                "alternateId", me.id())),
                422,
                "alternate-is-representative");
    }

    @Test
    void thePriceIsThatOfTheListInForceOnTheDayOfTheDecision() {
        UUID membership = corporateMembership(person());

        as(secretary())
                .body(Map.of("outcome", "APPROVED", "decidedOn", "2023-12-31", "minuteReference", "Board, item 5"))
                .post("/v1/corporate-memberships/{id}/decision", membership)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("price.amount", equalTo("2000.00"));
    }

    @Test
    void beforeTheFirstListNothingHasAPrice() {
        refused(
                as(secretary())
                        .body(Map.of(
                                "outcome", "APPROVED", "decidedOn", "2014-12-31", "minuteReference", "Board, item 5"))
                        .post("/v1/corporate-memberships/{id}/decision", corporateMembership(person())),
                409,
                "no-price-list");
    }

    @Test
    void isDecidedOnceByASecretary() {
        UUID membership = approvedMembership(person());
        String path = "/v1/corporate-memberships/{id}/decision";

        refused(decide(membership, "REJECTED"), 409, "corporate-membership-decided");
        refused(as(person()).body(decision("REJECTED")).post(path, membership), 403, "forbidden");
        refused(as(treasurer()).body(decision("REJECTED")).post(path, membership), 403, "forbidden");
        refused(decide(membership, "DEFERRED"), 400, "invalid-request").body("errors.pointer", contains("/outcome"));
    }

    @Test
    void ofFiftyWhoDecideAtOnceOneDoes() {
        UUID membership = corporateMembership(person());

        List<Response> responses = Race.of(50, client -> decide(membership, client % 2 == 0 ? "APPROVED" : "REJECTED"));

        assertThat(responses.stream().filter(response -> response.statusCode() == 200))
                .hasSize(1);
        assertThat(responses.stream().filter(response -> response.statusCode() != 200))
                .allSatisfy(response -> refused(response, 409, "corporate-membership-decided"));
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject = ? and action in ('approved', 'rejected')",
                        membership.toString()))
                .isEqualTo(1);
    }

    @Test
    void aSecretaryWhoRepresentsTheOrganisationDoesNotRecordItsDecision() {
        TestPerson both = person().holding("secretary", null);
        UUID membership = corporateMembership(both);

        refused(
                as(both).body(decision("APPROVED")).post("/v1/corporate-memberships/{id}/decision", membership),
                403,
                "own-corporate-membership");
    }

    @Test
    void theRepresentativeNamesAnAlternateAndASuccessor() {
        TestPerson representative = person();
        TestPerson alternate = person();
        TestPerson successor = person();
        UUID membership = activeMembership(representative);

        name(representative, membership, alternate, "ALTERNATE").then().statusCode(200);
        name(representative, membership, successor, "REPRESENTATIVE").then().statusCode(200);

        refused(name(representative, membership, representative, "REPRESENTATIVE"), 403, "not-the-representative");
        refused(name(successor, membership, alternate, "REPRESENTATIVE"), 422, "alternate-is-representative");
        JsonNode acting = Topic.state("corporate-membership", membership, "representative-named");
        assertThat(acting.path("representatives")).hasSize(2);
        as(secretary())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .body(
                        "representatives.findAll { it.until == null }.personId",
                        contains(alternate.id().toString(), successor.id().toString()));
    }

    @Test
    void ofFiftyWhoNameARepresentativeAtOnceOneRemains() {
        UUID membership = activeMembership(person());
        List<TestPerson> persons =
                java.util.stream.IntStream.range(0, 50).mapToObj(i -> person()).toList();

        Race.of(
                50,
                client -> name(secretary(), membership, persons.get(client), "REPRESENTATIVE")
                        .statusCode());

        as(secretary())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .body("representatives.size()", equalTo(51))
                .body("representatives.findAll { it.until == null }.size()", equalTo(1));
        assertThat(TestDatabase.count(
                        "select count(*) from corporate_representative a join corporate_representative b"
                                + " using (corporate_membership_id, capacity)"
                                + " where corporate_membership_id = ? and a.position < b.position"
                                + " and tstzrange(a.valid_from, a.valid_until) && tstzrange(b.valid_from, b.valid_until)",
                        membership))
                .isZero();
    }

    @Test
    void isSeenByItsRepresentativeAndByOfficers() {
        TestPerson representative = person();
        UUID membership = corporateMembership(representative);

        refused(as(person()).get("/v1/corporate-memberships/{id}", membership), 404, "not-found");
        as(treasurer()).get("/v1/corporate-memberships/{id}", membership).then().statusCode(200);
        asToken(Tokens.client("membership:read"))
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .statusCode(200);
        refused(asNobody().get("/v1/corporate-memberships"), 401, "unauthenticated");
        assertThat(as(treasurer())
                        .accept("application/x-ndjson")
                        .get("/v1/corporate-memberships")
                        .asString())
                .contains(membership.toString());
    }

    private static Map<String, Object> application(UUID organisation, String tier, UUID representative) {
        return Map.of("organisationId", organisation, "tier", tier, "representativeId", representative);
    }

    private static Response apply(TestPerson representative, UUID organisation) {
        return post(representative, application(organisation, "BRONZE", representative.id()));
    }

    private static Response post(TestPerson person, Map<String, Object> body) {
        return as(person).body(body).post("/v1/corporate-memberships");
    }

    private static Response decide(UUID membership, String outcome) {
        return as(secretary())
                .body(Map.of("outcome", outcome, "decidedOn", TODAY.toString(), "minuteReference", "Board, item 5"))
                .post("/v1/corporate-memberships/{id}/decision", membership);
    }

    private static Response name(TestPerson caller, UUID membership, TestPerson named, String capacity) {
        return as(caller)
                .body(Map.of("personId", named.id(), "capacity", capacity))
                .post("/v1/corporate-memberships/{id}/representatives", membership);
    }
}
