package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.bankReference;
import static org.foundationops.membership.Foundation.corporateStatus;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** An organisation leaves, or a body ends its membership; an alternate is removed. */
@ServiceTest
class CorporateEndTest {

    @Test
    void theRepresentativeResignsForTheOrganisation() {
        TestPerson representative = person();
        UUID membership = activeMembership(representative);

        resign(representative, membership)
                .then()
                .statusCode(200)
                .body("status", equalTo("RESIGNED"))
                .body("active", equalTo(false))
                .body("endedAt", notNullValue());

        JsonNode resigned = Topic.state("corporate-membership", membership, "resigned");
        assertThat(resigned.at("/periods/0/until")).isEqualTo(resigned.path("endedAt"));
        assertThat(resigned.toString()).doesNotContain("bought");
        refused(resign(representative, membership), 409, "corporate-membership-ended");
    }

    @Test
    void nothingIsOwedAfterTheEndAndTheOrganisationMayApplyAgain() {
        TestPerson representative = person();
        UUID membership = approvedMembership(representative);
        UUID invoice = invoice(membership);

        resign(representative, membership).then().statusCode(200);

        as(treasurer()).get("/v1/invoices/{id}", invoice).then().body("status", equalTo("VOID"));
        String organisation = as(treasurer())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .extract()
                .path("organisationId");
        as(representative)
                .body(Map.of("organisationId", organisation, "tier", "BRONZE", "representativeId", representative.id()))
                .post("/v1/corporate-memberships")
                .then()
                .statusCode(201);
    }

    @Test
    void moneyThatComesAfterTheEndIsNotBookedAsDues() {
        TestPerson representative = person();
        UUID membership = approvedMembership(representative);
        UUID invoice = invoice(membership);
        pay(invoice, "1000.00", bankReference()).then().statusCode(201);
        resign(representative, membership).then().statusCode(200);

        refused(pay(invoice, "1200.00", bankReference()), 409, "corporate-membership-ended");
    }

    @Test
    void onlyTheRepresentativeOrASecretaryResigns() {
        TestPerson representative = person();
        TestPerson alternate = person();
        UUID membership = activeMembership(representative);
        name(representative, membership, alternate).then().statusCode(200);

        refused(resign(alternate, membership), 403, "not-the-representative");
        refused(resign(person(), membership), 403, "not-the-representative");
        refused(
                asNobody().body(Map.of()).post("/v1/corporate-memberships/{id}/resignation", membership),
                401,
                "unauthenticated");
        resign(secretary(), membership).then().statusCode(200);
    }

    @Test
    void aBodyEndsAMembershipAndTheSecretaryRecordsIt() {
        UUID membership = activeMembership(person());

        terminate(secretary(), membership)
                .then()
                .statusCode(200)
                .body("status", equalTo("TERMINATED"))
                .body("termination.minuteReference", equalTo("Board, item 9"));

        refused(terminate(secretary(), membership), 409, "corporate-membership-ended");
        Topic.awaitParticiples(
                "corporate-membership", membership, "applied", "approved", "invoiced", "activated", "terminated");
        assertThat(TestDatabase.query(
                        "select details ->> 'minuteReference' as minutes from audit_entry"
                                + " where subject = ? and action = 'terminated'",
                        membership.toString()))
                .containsExactly(Map.of("minutes", "Board, item 9"));
    }

    @Test
    void onlyASecretaryRecordsATerminationAndNotOfTheOwnOrganisation() {
        TestPerson both = person().holding("secretary", null);
        UUID membership = activeMembership(both);

        refused(terminate(both, membership), 403, "own-corporate-membership");
        refused(terminate(treasurer(), membership), 403, "forbidden");
        refused(
                asNobody().body(termination()).post("/v1/corporate-memberships/{id}/termination", membership),
                401,
                "unauthenticated");
    }

    @Test
    void theAlternateIsRemovedAndTheRepresentativeStays() {
        TestPerson representative = person();
        UUID membership = activeMembership(representative);
        String path = "/v1/corporate-memberships/{id}/alternate-removal";
        refused(as(representative).post(path, membership), 409, "no-alternate");
        name(representative, membership, person()).then().statusCode(200);
        refused(as(person()).post(path, membership), 403, "not-the-representative");
        refused(asNobody().post(path, membership), 401, "unauthenticated");

        as(representative)
                .post(path, membership)
                .then()
                .statusCode(200)
                .body("representatives.findAll { it.until == null }.capacity", hasSize(1));

        assertThat(Topic.state("corporate-membership", membership, "alternate-removed")
                        .at("/representatives/1/until")
                        .textValue())
                .isNotNull();
        assertThat(corporateStatus(membership)).isEqualTo("ACTIVE");
    }

    private static Response resign(TestPerson caller, UUID membership) {
        return as(caller)
                .body(Map.of("reason", "We have been bought."))
                .post("/v1/corporate-memberships/{id}/resignation", membership);
    }

    private static Map<String, String> termination() {
        return Map.of("decidedOn", TODAY.toString(), "minuteReference", "Board, item 9");
    }

    private static Response terminate(TestPerson caller, UUID membership) {
        return as(caller).body(termination()).post("/v1/corporate-memberships/{id}/termination", membership);
    }

    private static Response name(TestPerson caller, UUID membership, TestPerson alternate) {
        return as(caller)
                .body(Map.of("personId", alternate.id(), "capacity", "ALTERNATE"))
                .post("/v1/corporate-memberships/{id}/representatives", membership);
    }
}
