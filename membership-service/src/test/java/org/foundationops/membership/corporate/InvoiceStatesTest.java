package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.bankReference;
import static org.foundationops.membership.Foundation.bill;
import static org.foundationops.membership.Foundation.corporateStatus;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.once;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.Requests.usd;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Drafts, void invoices, and money that goes back. */
@ServiceTest
class InvoiceStatesTest {

    @Test
    void aDraftIsChangedAndSent() {
        UUID membership = approvedMembership(person());
        UUID invoice = idOf(draft(membership, "2200.00"));
        String path = "/v1/invoices/" + invoice;
        assertThat(corporateStatus(membership)).isEqualTo("APPROVED");

        patch(treasurer(), etag(treasurer(), path), path, """
                {"amount": {"amount": "2500.00", "currency": "USD"}}""")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("amount.amount", equalTo("2500.00"));
        as(treasurer()).post(path + "/dispatch").then().statusCode(200).body("status", equalTo("SENT"));

        assertThat(corporateStatus(membership)).isEqualTo("INVOICED");
        refused(as(treasurer()).post(path + "/dispatch"), 409, "invoice-not-draft");
        refused(patch(treasurer(), etag(treasurer(), path), path, """
                        {"dueOn": "2030-01-01"}"""), 409, "invoice-not-draft");
        Topic.awaitParticiples("invoice", invoice, "drafted", "changed", "sent");
    }

    @Test
    void aDraftIsNeverBelowThePriceAndIsChangedByWhoHasSeenIt() {
        UUID membership = approvedMembership(person());
        refused(draft(membership, "2000.00"), 422, "invoice-below-price");
        String path = "/v1/invoices/" + idOf(draft(membership, "2200.00"));
        String seen = etag(treasurer(), path);

        refused(patch(treasurer(), seen, path, """
                {"amount": {"amount": "2199.99", "currency": "USD"}}"""), 422, "invoice-below-price");
        patch(treasurer(), seen, path, """
                {"dueOn": "2030-01-01"}""").then().statusCode(200);
        refused(patch(treasurer(), seen, path, """
                {"dueOn": "2030-01-02"}"""), 412, "precondition-failed");
        refused(
                as(treasurer())
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch(path),
                428,
                "precondition-required");
    }

    @Test
    void nothingIsPaidOnADraftAndNothingBilledTwice() {
        UUID membership = approvedMembership(person());
        UUID draft = idOf(draft(membership, "2200.00"));

        refused(pay(draft, "1.00", bankReference()), 409, "invoice-not-payable");
        refused(draft(membership, "2200.00"), 409, "dues-billed");
        refused(bill(membership, "2200.00"), 409, "dues-billed");
    }

    @Test
    void ofFiftyWhoBillTheSameDuesOneDoes() {
        UUID membership = approvedMembership(person());

        List<Integer> statuses =
                Race.of(50, client -> bill(membership, "2200.00").statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void aVoidInvoiceIsNotPaidAndTheDuesAreBilledAgain() {
        UUID membership = approvedMembership(person());
        UUID wrong = invoice(membership);

        voided(wrong).then().statusCode(200).body("status", equalTo("VOID")).body("overdue", equalTo(false));

        assertThat(corporateStatus(membership)).isEqualTo("APPROVED");
        refused(pay(wrong, "1.00", bankReference()), 409, "invoice-not-payable");
        refused(voided(wrong), 409, "invoice-not-voidable");
        pay(invoice(membership), "2200.00", bankReference()).then().statusCode(201);
        assertThat(corporateStatus(membership)).isEqualTo("ACTIVE");
        Topic.awaitParticiples("invoice", wrong, "sent", "voided");
        Topic.awaitParticiples(
                "corporate-membership",
                membership,
                "applied",
                "approved",
                "invoiced",
                "invoice-voided",
                "invoiced",
                "activated");
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry e join audit_reason r on r.entry = e.position"
                                + " where e.subject = ? and e.action = 'voided'",
                        wrong.toString()))
                .isEqualTo(1);
    }

    @Test
    void anInvoiceWithAPaymentIsNotVoided() {
        UUID invoice = invoice(approvedMembership(person()));
        pay(invoice, "1000.00", bankReference()).then().statusCode(201);

        refused(voided(invoice), 409, "invoice-not-voidable");
    }

    @Test
    void whatWasPaidAboveThePriceGoesBackWithACreditNote() {
        UUID membership = approvedMembership(person());
        UUID invoice = idOf(bill(membership, "2500.00"));
        pay(invoice, "2500.00", bankReference()).then().statusCode(201);
        String reference = bankReference();

        credit(invoice, "200.00", reference)
                .then()
                .statusCode(201)
                .body("status", equalTo("PAID"))
                .body("credited.amount", equalTo("200.00"))
                .body("creditNotes.bankReference", contains(reference));

        refused(credit(invoice, "100.01", bankReference()), 422, "credit-too-high")
                .body("errors[0].message", equalTo("must be at most 100.00 USD"));
        refused(credit(invoice, "0.00", bankReference()), 422, "credit-not-positive");
        refused(credit(invoice, "1.00", reference), 409, "bank-reference-used");
        assertThat(corporateStatus(membership)).isEqualTo("ACTIVE");
        Topic.awaitParticiples("invoice", invoice, "sent", "paid", "credited");
        assertThat(TestDatabase.query(
                        "select kind, amount_minor from income where id in"
                                + " (select id from credit_note where invoice_id = ?)",
                        invoice))
                .containsExactly(Map.of("kind", "DUES", "amount_minor", -20000L));
    }

    @Test
    void ofFiftyWhoGiveBackAtOnceNoMoreGoesThanThereIs() {
        UUID invoice = idOf(bill(approvedMembership(person()), "2500.00"));
        pay(invoice, "2500.00", bankReference()).then().statusCode(201);

        List<Integer> statuses =
                Race.of(50, client -> credit(invoice, "100.00", bankReference()).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(3);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(47);
    }

    @Test
    void onlyTheTreasurerDraftsSendsVoidsAndCredits() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);
        UUID active = activeMembership(person());
        for (TestPerson other : List.of(secretary(), person())) {
            refused(
                    as(other).body(newInvoice("2200.00")).post("/v1/corporate-memberships/{id}/invoice-drafts", active),
                    403,
                    "forbidden");
            refused(as(other).post("/v1/invoices/{id}/dispatch", invoice), 403, "forbidden");
            refused(
                    as(other).body(Map.of("reason", "no")).post("/v1/invoices/{id}/voidance", invoice),
                    403,
                    "forbidden");
            refused(patch(other, "\"0.0\"", "/v1/invoices/" + invoice, "{}"), 403, "forbidden");
            refused(
                    once(other).body(newCredit("1.00", "x")).post("/v1/invoices/{id}/credit-notes", invoice),
                    403,
                    "forbidden");
        }
        refused(asNobody().post("/v1/invoices/{id}/dispatch", invoice), 401, "unauthenticated");
        refused(
                asNobody().body(Map.of("reason", "no")).post("/v1/invoices/{id}/voidance", invoice),
                401,
                "unauthenticated");
        refused(
                as(treasurer()).body(newCredit("1.00", "x")).post("/v1/invoices/{id}/credit-notes", invoice),
                400,
                "idempotency-key-required");
    }

    private static Map<String, Object> newInvoice(String amount) {
        return Map.of("amount", usd(amount), "dueOn", TODAY.plusDays(30).toString());
    }

    private static Map<String, Object> newCredit(String amount, String reference) {
        return Map.of("amount", usd(amount), "bankReference", reference, "reason", "more than was meant");
    }

    private static Response draft(UUID membership, String amount) {
        return as(treasurer())
                .body(newInvoice(amount))
                .post("/v1/corporate-memberships/{id}/invoice-drafts", membership);
    }

    private static Response voided(UUID invoice) {
        return as(treasurer()).body(Map.of("reason", "sent by mistake")).post("/v1/invoices/{id}/voidance", invoice);
    }

    private static Response credit(UUID invoice, String amount, String reference) {
        return once(treasurer()).body(newCredit(amount, reference)).post("/v1/invoices/{id}/credit-notes", invoice);
    }
}
