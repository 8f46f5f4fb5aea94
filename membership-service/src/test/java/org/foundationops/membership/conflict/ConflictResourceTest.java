package org.foundationops.membership.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.corporateMembership;
import static org.foundationops.membership.Foundation.decision;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.membershipEndingIn;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.organisationOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.requestRenewal;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Conflicts of interest, declared and derived, and the decisions that they forbid. */
@ServiceTest
class ConflictResourceTest {

    @Test
    void aDeclaredConflictIsToldWithItsDatesAndWithoutItsReason() {
        TestPerson person = person();
        UUID organisation = organisation();

        UUID conflict = idOf(declare(person, Map.of("organisationId", organisation)));

        JsonNode state = Topic.state("conflict", conflict, "declared");
        assertThat(state.propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("id", "version", "personId", "organisationId", "periods");
        assertThat(TestDatabase.query(
                        "select r.text as reason from audit_entry e join audit_reason r on r.entry = e.position"
                                + " where e.noun = 'conflict' and e.subject = ?",
                        conflict.toString()))
                .containsExactly(Map.of("reason", "We are friends."));
        as(person)
                .body(Map.of("until", TODAY.plusDays(3).toString()))
                .post("/v1/conflicts/{id}/end", conflict)
                .then()
                .statusCode(200)
                .body("until", equalTo(TODAY.plusDays(4) + "T00:00:00Z"));
        as(person)
                .body(Map.of())
                .post("/v1/conflicts/{id}/end", conflict)
                .then()
                .statusCode(200);
        refused(as(person).body(Map.of()).post("/v1/conflicts/{id}/end", conflict), 409, "conflict-ended");
        Topic.awaitParticiples("conflict", conflict, "declared", "ended", "ended");
    }

    @Test
    void oneSpeaksForOneselfAndASecretaryForAll() {
        TestPerson person = person();
        TestPerson other = person();
        UUID conflict = idOf(declare(person, Map.of("personId", other.id())));
        Map<String, Object> ofPerson =
                Map.of("personId", person.id(), "about", Map.of("organisationId", organisation()), "reason", "x");

        refused(asNobody().body(ofPerson).post("/v1/conflicts"), 401, "unauthenticated");
        refused(as(other).body(ofPerson).post("/v1/conflicts"), 403, "not-your-conflict");
        as(secretary()).body(ofPerson).post("/v1/conflicts").then().statusCode(201);
        refused(asNobody().get("/v1/conflicts"), 401, "unauthenticated");
        refused(asNobody().get("/v1/conflicts/{id}", conflict), 401, "unauthenticated");
        refused(as(other).get("/v1/conflicts/{id}", conflict), 404, "not-found");
        as(person).get("/v1/conflicts/{id}", conflict).then().statusCode(200);
        refused(asNobody().body(Map.of()).post("/v1/conflicts/{id}/end", conflict), 401, "unauthenticated");
        refused(as(other).body(Map.of()).post("/v1/conflicts/{id}/end", conflict), 404, "not-found");
        as(other).get("/v1/conflicts").then().body("items", empty());
        as(person).get("/v1/conflicts").then().body("items.size()", equalTo(2));
        as(secretary())
                .queryParam("personId", person.id())
                .get("/v1/conflicts")
                .then()
                .body("items.size()", equalTo(2));
        as(person)
                .queryParam("subject", "/v1/conflicts/" + conflict)
                .get("/v1/me/permissions")
                .then()
                .body("operations.find { it.operationId == 'endConflict' }.allowed", equalTo(true));
    }

    @Test
    void whatCannotBeIsRefused() {
        TestPerson person = person();
        UUID organisation = organisation();

        refused(declare(person, Map.of()), 422, "conflict-unclear");
        refused(declare(person, Map.of("personId", person.id())), 422, "conflict-unclear");
        refused(declare(person, Map.of("personId", UUID.randomUUID())), 422, "person-unknown");
        refused(declare(person, Map.of("organisationId", UUID.randomUUID())), 422, "organisation-unknown");
        UUID conflict = idOf(declare(person, Map.of("organisationId", organisation)));
        refused(declare(person, Map.of("organisationId", organisation)), 409, "conflict-declared");
        refused(
                as(person)
                        .body(Map.of("until", TODAY.minusDays(2).toString()))
                        .post("/v1/conflicts/{id}/end", conflict),
                422,
                "conflict-ends-before-it-begins");
        declare(person, Map.of("subject", Map.of("type", "grant-application", "id", UUID.randomUUID())))
                .then()
                .statusCode(201);
    }

    @Test
    void ofFiftyDeclarationsAtOnceOneIsRecorded() {
        TestPerson person = person();
        UUID organisation = organisation();

        List<Integer> statuses = Race.of(
                50,
                client ->
                        declare(person, Map.of("organisationId", organisation)).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void theCheckNamesTheGroundsOfAPersonAndASubject() {
        TestPerson person = person();
        TestPerson applicant = person();
        UUID holding = organisation();
        UUID daughter = daughterOf(holding);
        employ(person, holding);
        employ(applicant, daughter);
        UUID application = application(applicant);
        UUID conflict = idOf(declare(person, Map.of("personId", applicant.id())));

        check(person, "/v1/membership-applications/" + application)
                .body("conflicted", equalTo(true))
                .body("grounds.kind", contains("CO_AFFILIATED", "DECLARED"))
                .body("grounds[0].personId", equalTo(applicant.id().toString()))
                .body("grounds[1].conflictId", equalTo(conflict.toString()));
        check(applicant, "/v1/membership-applications/" + application).body("grounds.kind", contains("OWN"));
        check(person(), "/v1/membership-applications/" + application).body("conflicted", equalTo(false));
        check(person, "/v1/organisations/" + daughter).body("grounds.kind", contains("AFFILIATED"));
        check(person, "/v1/persons/" + applicant.id()).body("grounds.kind", contains("CO_AFFILIATED", "DECLARED"));
        String path = "/v1/persons/" + person.id() + "/conflicts";
        refused(as(secretary()).queryParam("subject", "/v1/elsewhere").get(path), 400, "invalid-request");
        refused(asNobody().queryParam("subject", "/v1/persons/" + person.id()).get(path), 401, "unauthenticated");
        refused(as(person).queryParam("subject", "/v1/persons/" + person.id()).get(path), 403, "forbidden");
    }

    @Test
    void nobodyRecordsWhatWasDecidedOnAnOrganisationOfTheirControlGroup() {
        TestPerson secretary = person().holding("secretary", null);
        TestPerson representative = person();
        UUID applied = corporateMembership(representative);
        employ(secretary, daughterOf(organisationOf(applied)));
        UUID renewing = membershipEndingIn(20, representative);
        UUID renewal = idOf(requestRenewal(representative, renewing, "SILVER"));
        employ(secretary, organisationOf(renewing));
        UUID approved = approvedMembership(representative);
        employ(secretary, organisationOf(approved));

        refused(
                as(secretary).body(decision("APPROVED")).post("/v1/corporate-memberships/{id}/decision", applied),
                403,
                "conflict-of-interest");
        refused(
                as(secretary).body(decision("APPROVED")).post("/v1/corporate-renewals/{id}/decision", renewal),
                403,
                "conflict-of-interest");
        refused(
                as(secretary)
                        .body(Map.of("decidedOn", TODAY.toString(), "minuteReference", "Item 3"))
                        .post("/v1/corporate-memberships/{id}/termination", approved),
                403,
                "conflict-of-interest");
        check(secretary, "/v1/corporate-memberships/" + applied).body("grounds.kind", contains("AFFILIATED"));
        check(secretary, "/v1/corporate-renewals/" + renewal).body("grounds.kind", contains("AFFILIATED"));
        as(secretary)
                .queryParam("subject", "/v1/corporate-renewals/" + renewal)
                .get("/v1/me/permissions")
                .then()
                .body(
                        "operations.find { it.operationId == 'recordRenewalDecision' }.reason.type",
                        equalTo("urn:problem:conflict-of-interest"));
        as(secretary())
                .body(decision("APPROVED"))
                .post("/v1/corporate-renewals/{id}/decision", renewal)
                .then()
                .statusCode(200);
    }

    @Test
    void aMergedPersonsConflictsAreTheSurvivors() {
        TestPerson merged = person();
        TestPerson survivor = person();
        UUID conflict = idOf(declare(merged, Map.of("organisationId", organisation())));
        UUID about = idOf(declare(person(), Map.of("personId", merged.id())));

        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "same person"))
                .post("/v1/persons/{id}/merger", merged.id())
                .then()
                .statusCode(200);

        assertThat(Topic.state("conflict", conflict, "moved").path("personId").textValue())
                .isEqualTo(survivor.id().toString());
        assertThat(Topic.state("conflict", about, "moved").path("otherPersonId").textValue())
                .isEqualTo(survivor.id().toString());
    }

    private static ValidatableResponse check(TestPerson person, String subject) {
        return as(secretary())
                .queryParam("subject", subject)
                .get("/v1/persons/{id}/conflicts", person.id())
                .then()
                .statusCode(200);
    }

    private static Response declare(TestPerson person, Map<String, Object> about) {
        Map<String, Object> request = new HashMap<>();
        request.put("about", about);
        request.put("reason", "We are friends.");
        return as(person).body(request).post("/v1/conflicts");
    }

    private static UUID daughterOf(UUID holding) {
        return idOf(as(secretary())
                .body(Map.of(
                        "legalName", "Daughter Ltd", "displayName", "Daughter", "country", "IE", "parentId", holding))
                .post("/v1/organisations"));
    }

    private static void employ(TestPerson person, UUID organisation) {
        as(person)
                .body(Map.of(
                        "personId",
                        person.id(),
                        "organisationId",
                        organisation,
                        "kind",
                        "EMPLOYEE",
                        "from",
                        "2020-01-01"))
                .post("/v1/affiliations")
                .then()
                .statusCode(201);
    }
}
