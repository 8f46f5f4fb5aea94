package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.approvedRenewal;
import static org.foundationops.membership.Foundation.bill;
import static org.foundationops.membership.Foundation.corporateMembership;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.membershipEndingIn;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.requestRenewal;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.refused;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Foundation;
import org.foundationops.membership.corporate.domain.CorporateStatus;
import org.foundationops.membership.corporate.domain.InvoiceStatus;
import org.junit.jupiter.api.Test;

/** What lists show to whom, and that their filters say the same as what they show. */
@ServiceTest
class CorporateListsTest {

    private static final String MEMBERSHIPS = "/v1/corporate-memberships";
    private static final String INVOICES = "/v1/invoices";
    private static final String RENEWALS = "/v1/corporate-renewals";

    /** Of every status that a date makes one, and of some that a person makes. */
    @Test
    void theFilterByStatusAgreesWithTheStatusThatIsShown() {
        List.of(
                corporateMembership(person()),
                approvedMembership(person()),
                activeMembership(person()),
                membershipEndingIn(20, person()),
                membershipEndingIn(-3, person()),
                membershipEndingIn(-100, person()));
        Map<String, List<String>> shown = new HashMap<>();
        everything(treasurer(), MEMBERSHIPS, Map.of())
                .forEach(each -> shown.computeIfAbsent((String) each.get("status"), status -> new ArrayList<>())
                        .add((String) each.get("id")));

        assertThat(shown).containsKeys("APPLIED", "APPROVED", "ACTIVE", "RENEWAL_DUE", "SUSPENDED", "LAPSED");
        for (CorporateStatus status : CorporateStatus.values()) {
            assertThat(ids(treasurer(), MEMBERSHIPS, Map.of("status", status.name())))
                    .as(status.name())
                    .containsExactlyElementsOf(shown.getOrDefault(status.name(), List.of()));
        }
    }

    @Test
    void aMembershipIsFoundByItsOrganisationAndItsTier() {
        UUID membership = corporateMembership(person());
        String organisation = as(treasurer())
                .get(MEMBERSHIPS + "/{id}", membership)
                .then()
                .extract()
                .path("organisationId");

        assertThat(ids(treasurer(), MEMBERSHIPS, Map.of("organisationId", organisation)))
                .containsExactly(membership.toString());
        assertThat(ids(treasurer(), MEMBERSHIPS, Map.of("organisationId", organisation, "tier", "GOLD")))
                .isEmpty();
        refused(as(treasurer()).queryParam("status", "PAID").get(MEMBERSHIPS), 400, "invalid-request");
        refused(as(treasurer()).queryParam("organisationId", "acme").get(MEMBERSHIPS), 400, "invalid-request");
    }

    @Test
    void whoRepresentsAnOrganisationSeesWhatIsItsOwnAndNothingElse() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(20, representative);
        UUID renewal = approvedRenewal(representative, membership, "BRONZE");
        UUID invoice = idOf(bill(membership, "2200.00"));
        activeMembership(person());

        assertThat(ids(representative, MEMBERSHIPS, Map.of())).containsExactly(membership.toString());
        assertThat(ids(representative, RENEWALS, Map.of())).containsExactly(renewal.toString());
        assertThat(ids(representative, INVOICES, Map.of("status", "SENT"))).containsExactly(invoice.toString());
        assertThat(ids(representative, INVOICES, Map.of())).hasSize(2);
        for (String list : List.of(MEMBERSHIPS, RENEWALS, INVOICES)) {
            assertThat(ids(person(), list, Map.of())).isEmpty();
        }
    }

    @Test
    void everyListSaysWhoseItIs() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(20, representative);
        approvedRenewal(representative, membership, "BRONZE");
        Object organisation =
                everything(representative, MEMBERSHIPS, Map.of()).getFirst().get("organisationId");

        for (String list : List.of(MEMBERSHIPS, RENEWALS, INVOICES)) {
            assertThat(everything(representative, list, Map.of()))
                    .hasSize(1)
                    .allSatisfy(each -> assertThat(each)
                            .containsEntry("organisationId", organisation)
                            .containsEntry("organisationName", "Example"));
        }
    }

    @Test
    void whoDoesNotRepresentItAnyMoreSeesItNoMore() {
        TestPerson before = person();
        UUID membership = activeMembership(before);
        as(before)
                .body(Map.of("personId", person().id(), "capacity", "REPRESENTATIVE"))
                .post(MEMBERSHIPS + "/{id}/representatives", membership)
                .then()
                .statusCode(200);

        assertThat(ids(before, MEMBERSHIPS, Map.of())).isEmpty();
        assertThat(ids(before, INVOICES, Map.of())).isEmpty();
    }

    @Test
    void theTreasurerFindsWhatIsOpenAndWhatIsOverdue() {
        UUID open = invoice(approvedMembership(person()));
        UUID overdue = invoice(approvedMembership(person()));
        UUID paidLate = invoice(approvedMembership(person()));
        pay(paidLate, "2200.00", Foundation.bankReference());
        for (UUID invoice : List.of(overdue, paidLate)) {
            TestDatabase.execute("update invoice set due_on = current_date - 1 where id = ?", invoice);
        }

        assertThat(ids(treasurer(), INVOICES, Map.of("overdue", "true")))
                .contains(overdue.toString())
                .doesNotContain(open.toString(), paidLate.toString());
        assertThat(ids(treasurer(), INVOICES, Map.of("overdue", "false")))
                .contains(open.toString(), paidLate.toString())
                .doesNotContain(overdue.toString());
        for (InvoiceStatus status : InvoiceStatus.values()) {
            assertThat(everything(treasurer(), INVOICES, Map.of("status", status.name())))
                    .allSatisfy(each -> assertThat(each.get("status")).isEqualTo(status.name()));
        }
    }

    @Test
    void invoicesAndRenewalsAreFoundByTheirMembership() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(20, representative);
        UUID renewal = idOf(requestRenewal(representative, membership, "BRONZE"));
        Map<String, String> ofMembership = Map.of("corporateMembershipId", membership.toString());

        assertThat(ids(treasurer(), RENEWALS, ofMembership)).containsExactly(renewal.toString());
        assertThat(ids(treasurer(), RENEWALS, Map.of("status", "REJECTED"))).doesNotContain(renewal.toString());
        assertThat(everything(treasurer(), INVOICES, ofMembership))
                .hasSize(1)
                .allSatisfy(
                        each -> assertThat(each.get("corporateMembershipId")).isEqualTo(membership.toString()));
    }

    private static List<String> ids(TestPerson reader, String list, Map<String, String> filter) {
        return everything(reader, list, filter).stream()
                .map(each -> (String) each.get("id"))
                .toList();
    }

    /** All pages. */
    private static List<Map<String, Object>> everything(TestPerson reader, String list, Map<String, String> filter) {
        List<Map<String, Object>> items = new ArrayList<>();
        Map<String, String> parameters = new HashMap<>(filter);
        parameters.put("limit", "50");
        do {
            var page = as(reader).queryParams(parameters).get(list).then().statusCode(200);
            items.addAll(page.extract().<List<Map<String, Object>>>path("items"));
            parameters.put("cursor", page.extract().path("next"));
        } while (parameters.get("cursor") != null);
        return items;
    }
}
