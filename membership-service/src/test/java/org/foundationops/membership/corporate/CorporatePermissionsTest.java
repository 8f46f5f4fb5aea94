package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.corporateMembership;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.membershipEndingIn;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.requestRenewal;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.as;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** What a frontend hears about what may be done with memberships, renewals and invoices now. */
@ServiceTest
class CorporatePermissionsTest {

    @Test
    void theRepresentativeOfAnActiveMemberNamesOthersAndResignsAndRenewsLater() {
        TestPerson representative = person();
        UUID membership = activeMembership(representative);

        assertThat(refusals(representative, "/v1/corporate-memberships/" + membership))
                .containsEntry("nameRepresentative", "allowed")
                .containsEntry("resignCorporateMembership", "allowed")
                .containsEntry("removeAlternate", "no-alternate")
                .containsEntry("requestCorporateRenewal", "renewal-not-due")
                .containsEntry("terminateCorporateMembership", "forbidden");
        assertThat(refusals(person(), "/v1/corporate-memberships/" + membership))
                .containsEntry("nameRepresentative", "not-found");
    }

    @Test
    void anApplicationIsDecidedOnceAndNotByItsRepresentative() {
        UUID membership = corporateMembership(person());
        TestPerson both = person().holding("secretary", null);

        assertThat(refusals(secretary(), "/v1/corporate-memberships/" + membership))
                .containsEntry("recordCorporateDecision", "allowed")
                .containsEntry("requestCorporateDecision", "allowed");
        assertThat(refusals(both, "/v1/corporate-memberships/" + corporateMembership(both)))
                .containsEntry("recordCorporateDecision", "own-corporate-membership")
                .containsEntry("terminateCorporateMembership", "own-corporate-membership");
        assertThat(refusals(secretary(), "/v1/corporate-memberships/" + approvedMembership(person())))
                .containsEntry("recordCorporateDecision", "corporate-membership-decided")
                .containsEntry("requestCorporateDecision", "corporate-membership-decided");
    }

    @Test
    void duesAreBilledOnceAndPaidInvoicesStay() {
        UUID membership = approvedMembership(person());
        assertThat(refusals(treasurer(), "/v1/corporate-memberships/" + membership))
                .containsEntry("sendInvoice", "allowed");
        UUID invoice = invoice(membership);

        assertThat(refusals(treasurer(), "/v1/corporate-memberships/" + membership))
                .containsEntry("sendInvoice", "corporate-membership-not-approved")
                .containsEntry("draftInvoice", "corporate-membership-not-approved");
        assertThat(refusals(treasurer(), "/v1/invoices/" + invoice))
                .containsEntry("recordPayment", "allowed")
                .containsEntry("voidInvoice", "allowed")
                .containsEntry("updateInvoice", "invoice-not-draft")
                .containsEntry("dispatchInvoice", "invoice-not-draft");
    }

    @Test
    void aRenewalIsDecidedOrWithdrawn() {
        TestPerson representative = person();
        UUID renewal = idOf(requestRenewal(representative, membershipEndingIn(20, representative), "BRONZE"));

        assertThat(refusals(representative, "/v1/corporate-renewals/" + renewal))
                .containsEntry("updateCorporateRenewal", "allowed")
                .containsEntry("withdrawCorporateRenewal", "allowed")
                .containsEntry("recordRenewalDecision", "forbidden");
        as(representative).post("/v1/corporate-renewals/{id}/withdrawal", renewal);
        assertThat(refusals(secretary(), "/v1/corporate-renewals/" + renewal))
                .containsEntry("updateCorporateRenewal", "renewal-not-requested")
                .containsEntry("recordRenewalDecision", "renewal-not-requested")
                .containsEntry("requestRenewalDecision", "renewal-not-requested")
                .containsEntry("withdrawCorporateRenewal", "renewal-not-requested");
    }

    /** Why each operation would be refused to this caller now. */
    private static Map<String, String> refusals(TestPerson caller, String subject) {
        var permissions = as(caller).queryParam("subject", subject).get("/v1/me/permissions");
        permissions.then().statusCode(200);
        Map<String, String> reasons = new TreeMap<>();
        permissions.jsonPath().<Map<String, ?>>getList("operations").forEach(each -> {
            Object reason = each.get("reason");
            reasons.put(
                    String.valueOf(each.get("operationId")),
                    reason instanceof Map<?, ?> problem
                            ? String.valueOf(problem.get("type")).substring("urn:problem:".length())
                            : "allowed");
        });
        return reasons;
    }
}
