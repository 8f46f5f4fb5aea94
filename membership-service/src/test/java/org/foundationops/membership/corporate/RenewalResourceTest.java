package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedRenewal;
import static org.foundationops.membership.Foundation.bankReference;
import static org.foundationops.membership.Foundation.bill;
import static org.foundationops.membership.Foundation.corporateStatus;
import static org.foundationops.membership.Foundation.decision;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.membershipEndingIn;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.paymentOn;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.requestRenewal;
import static org.foundationops.membership.Foundation.reverse;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** The next term: a draft beside the membership, which changes when it is paid. */
@ServiceTest
class RenewalResourceTest {

    @Test
    void aRenewalPaidAheadFollowsTheRunningTerm() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(20, representative);
        assertThat(corporateStatus(membership)).isEqualTo("RENEWAL_DUE");
        UUID renewal = approvedRenewal(representative, membership, "SILVER");
        UUID invoice = idOf(bill(membership, "5500.00"));
        as(representative)
                .get("/v1/corporate-renewals/{id}", renewal)
                .then()
                .body("status", equalTo("INVOICED"))
                .body("price.amount", equalTo("5500.00"));
        as(treasurer())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .body("status", equalTo("RENEWAL_DUE"))
                .body("active", equalTo(true))
                .body("tier", equalTo("BRONZE"))
                .body("price.amount", equalTo("2200.00"))
                .body("periods", hasSize(1));

        pay(invoice, "5500.00", bankReference()).then().statusCode(201);

        JsonNode renewed = Topic.state("corporate-membership", membership, "renewed");
        assertThat(renewed.path("status").textValue()).isEqualTo("ACTIVE");
        assertThat(renewed.path("tier").textValue()).isEqualTo("BRONZE");
        assertThat(renewed.at("/periods/1/tier").textValue()).isEqualTo("SILVER");
        assertThat(renewed.at("/periods/1/from")).isEqualTo(renewed.at("/periods/0/until"));
        Topic.awaitParticiples("corporate-renewal", renewal, "requested", "approved", "invoiced", "completed");
        Topic.awaitParticiples(
                "corporate-membership", membership, "applied", "approved", "invoiced", "activated", "renewed");
    }

    @Test
    void paidAfterTheEndTheGapStays() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(-5, representative);
        assertThat(corporateStatus(membership)).isEqualTo("SUSPENDED");
        approvedRenewal(representative, membership, "BRONZE");
        UUID invoice = idOf(bill(membership, "2200.00"));

        pay(invoice, "2200.00", bankReference()).then().statusCode(201);

        JsonNode renewed = Topic.state("corporate-membership", membership, "renewed");
        assertThat(renewed.path("status").textValue()).isEqualTo("ACTIVE");
        assertThat(renewed.at("/periods/1/from")).isEqualTo(renewed.at("/periods/1/recordedAt"));
    }

    @Test
    void theRenewalIsRequestedWhenItIsDueAndOnce() {
        TestPerson representative = person();
        refused(requestRenewal(representative, activeMembership(representative), "BRONZE"), 409, "renewal-not-due");
        UUID membership = membershipEndingIn(30, representative);

        List<Integer> statuses = Race.of(
                50,
                client -> requestRenewal(representative, membership, "BRONZE").statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
        refused(requestRenewal(representative, membership, "BRONZE"), 409, "renewal-open");
        refused(requestRenewal(person(), membership, "BRONZE"), 403, "not-the-representative");
        refused(
                asNobody().body(Map.of("tier", "BRONZE")).post("/v1/corporate-memberships/{id}/renewals", membership),
                401,
                "unauthenticated");
    }

    @Test
    void theDraftIsChangedUntilItIsDecided() {
        TestPerson representative = person();
        UUID renewal = idOf(requestRenewal(representative, membershipEndingIn(20, representative), "BRONZE"));
        String path = "/v1/corporate-renewals/" + renewal;
        String seen = etag(representative, path);

        patch(representative, seen, path, """
                {"tier": "GOLD"}""").then().statusCode(200).body("tier", equalTo("GOLD"));
        refused(patch(representative, seen, path, """
                {"tier": "SILVER"}"""), 412, "precondition-failed");
        String now = etag(representative, path);
        refused(patch(representative, now, path, """
                {"tier": "TIN"}"""), 422, "tier-not-offered");
        refused(patch(person(), now, path, """
                {"tier": "SILVER"}"""), 403, "not-the-representative");
        decide(renewal, "REJECTED").then().statusCode(200).body("status", equalTo("REJECTED"));
        refused(patch(representative, etag(representative, path), path, """
                {"tier": "SILVER"}"""), 409, "renewal-not-requested");
        refused(decide(renewal, "APPROVED"), 409, "renewal-not-requested");
        Topic.awaitParticiples("corporate-renewal", renewal, "requested", "tier-changed", "rejected");
    }

    @Test
    void aMotionThatPassedApprovesTheRenewal() {
        TestPerson representative = person();
        UUID renewal = idOf(requestRenewal(representative, membershipEndingIn(20, representative), "BRONZE"));
        JsonNode request = CorporateDecisionsTest.ask("/v1/corporate-renewals/" + renewal);
        assertThat(request.at("/kind").textValue()).isEqualTo("RENEW_CORPORATE_MEMBER");
        assertThat(request.at("/terms/tier").textValue()).isEqualTo("BRONZE");
        UUID motion = UuidV7.next();

        CorporateDecisionsTest.answer(request, motion);

        Awaitility.await()
                .untilAsserted(() -> as(representative)
                        .get("/v1/corporate-renewals/{id}", renewal)
                        .then()
                        .body("status", equalTo("APPROVED"))
                        .body("decision.motionId", equalTo(motion.toString())));
        as(secretary())
                .get("/v1/corporate-renewals/{id}/decision-requests", renewal)
                .then()
                .statusCode(200)
                .body("items[0].answers.disposition", contains("APPLIED"));
    }

    @Test
    void aRenewalIsWithdrawnBeforeItIsBilled() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(20, representative);
        UUID renewal = approvedRenewal(representative, membership, "BRONZE");
        refused(as(person()).post("/v1/corporate-renewals/{id}/withdrawal", renewal), 403, "not-the-representative");

        as(representative)
                .post("/v1/corporate-renewals/{id}/withdrawal", renewal)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        refused(bill(membership, "2200.00"), 409, "corporate-membership-not-approved");
        requestRenewal(representative, membership, "BRONZE").then().statusCode(201);
    }

    @Test
    void theReversalOfARenewalLeavesTheRunningTermAndOwesTheNext() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(20, representative);
        UUID renewal = approvedRenewal(representative, membership, "BRONZE");
        UUID invoice = idOf(bill(membership, "2200.00"));
        pay(invoice, "2200.00", bankReference()).then().statusCode(201);

        reverse(invoice, paymentOn(invoice)).then().statusCode(201);

        assertThat(corporateStatus(membership)).isEqualTo("RENEWAL_DUE");
        as(representative).get("/v1/corporate-renewals/{id}", renewal).then().body("status", equalTo("INVOICED"));
        pay(invoice, "2200.00", bankReference()).then().statusCode(201);
        assertThat(corporateStatus(membership)).isEqualTo("ACTIVE");
        Topic.awaitParticiples(
                "corporate-renewal",
                renewal,
                "requested",
                "approved",
                "invoiced",
                "completed",
                "reopened",
                "completed");
    }

    @Test
    void whoReadsAndDecidesRenewals() {
        TestPerson both = person().holding("secretary", null);
        UUID renewal = idOf(requestRenewal(both, membershipEndingIn(20, both), "BRONZE"));
        String path = "/v1/corporate-renewals/{id}";

        refused(as(both).body(decision("APPROVED")).post(path + "/decision", renewal), 403, "own-corporate-membership");
        refused(as(treasurer()).body(decision("APPROVED")).post(path + "/decision", renewal), 403, "forbidden");
        refused(as(person()).get(path, renewal), 404, "not-found");
        refused(asNobody().get(path, renewal), 401, "unauthenticated");
        refused(asNobody().get("/v1/corporate-renewals"), 401, "unauthenticated");
        refused(
                as(person()).body(Map.of("bodyId", UuidV7.next())).post(path + "/decision-requests", renewal),
                403,
                "forbidden");
        assertThat(as(treasurer())
                        .accept("text/csv")
                        .get("/v1/corporate-renewals")
                        .asString())
                .contains(renewal.toString());
    }

    private static Response decide(UUID renewal, String outcome) {
        return as(secretary()).body(decision(outcome)).post("/v1/corporate-renewals/{id}/decision", renewal);
    }
}
