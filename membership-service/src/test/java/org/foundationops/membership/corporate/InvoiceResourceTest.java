package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.bankReference;
import static org.foundationops.membership.Foundation.bill;
import static org.foundationops.membership.Foundation.corporateMembership;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.once;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.Requests.usd;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneOffset;
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

/** From the invoice to the vote. */
@ServiceTest
class InvoiceResourceTest {

    @Test
    void atBronze2200AnInvoiceOf2000IsRefused() {
        refused(bill(approvedMembership(person()), "2000.00"), 422, "invoice-below-price")
                .body("errors.pointer", contains("/amount"))
                .body("errors[0].message", equalTo("must be at least 2200.00 USD"));
    }

    @Test
    void with1000PaidThereIsNoVoteAndWithTheRestItIsActiveAtThatInstant() {
        TestPerson representative = person();
        UUID membership = approvedMembership(representative);
        UUID invoice = invoice(membership);

        pay(invoice, "1000.00", bankReference())
                .then()
                .statusCode(201)
                .body("status", equalTo("PARTIALLY_PAID"))
                .body("paid.amount", equalTo("1000.00"));
        assertThat(status(representative, membership)).isEqualTo("INVOICED");

        pay(invoice, "1200.00", bankReference())
                .then()
                .statusCode(201)
                .body("status", equalTo("PAID"))
                .body("payments.amount.amount", contains("1000.00", "1200.00"));
        assertThat(status(representative, membership)).isEqualTo("ACTIVE");

        JsonNode active = Topic.state("corporate-membership", membership, "activated");
        JsonNode period = active.at("/periods/0");
        String paidAt = as(treasurer())
                .get("/v1/invoices/{id}", invoice)
                .then()
                .extract()
                .path("payments[1].recordedAt");
        assertThat(period.path("from").textValue()).isEqualTo(paidAt);
        assertThat(period.path("recordedAt").textValue()).isEqualTo(paidAt);
        // Paid for twelve months; the last day ends at 24:00.
        assertThat(period.path("until").textValue())
                .isEqualTo(Instant.parse(paidAt)
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .plusMonths(12)
                                .plusDays(1) + "T00:00:00Z");
        Topic.awaitParticiples("corporate-membership", membership, "applied", "approved", "invoiced", "activated");
        Topic.awaitParticiples("invoice", invoice, "sent", "partially-paid", "paid");
    }

    @Test
    void aPaymentIsAMessageWithoutItsBankReference() {
        UUID invoice = invoice(approvedMembership(person()));
        String reference = bankReference();

        UUID payment = UUID.fromString(
                pay(invoice, "1000.00", reference).then().extract().path("payments[0].id"));

        JsonNode state = Topic.state("payment", payment, "recorded");
        assertThat(state.at("/amount/amount").textValue()).isEqualTo("1000.00");
        assertThat(state.path("invoiceId").textValue()).isEqualTo(invoice.toString());
        assertThat(state.toString()).doesNotContain(reference);
        assertThat(TestDatabase.query(
                        "select actor, action from audit_entry where noun = 'payment' and subject = ?",
                        payment.toString()))
                .containsExactly(Map.of("actor", treasurer().actor(), "action", "recorded"));
    }

    @Test
    void moreThanIsOwedIsRefused() {
        UUID invoice = invoice(approvedMembership(person()));
        pay(invoice, "1000.00", bankReference()).then().statusCode(201);

        refused(pay(invoice, "1200.01", bankReference()), 422, "overpayment")
                .body("errors.pointer", contains("/amount"));
        refused(pay(invoice, "0.00", bankReference()), 422, "payment-not-positive");
        refused(
                once(treasurer())
                        .body(Map.of(
                                "amount", Map.of("amount", "1.00", "currency", "EUR"),
                                "bankReference", bankReference(),
                                "paidOn", TODAY.toString()))
                        .post("/v1/invoices/{id}/payments", invoice),
                422,
                "wrong-currency");
        refused(
                once(treasurer())
                        .body(Map.of(
                                "amount", usd("1.00"),
                                "bankReference", bankReference(),
                                "paidOn", TODAY.plusDays(2).toString()))
                        .post("/v1/invoices/{id}/payments", invoice),
                422,
                "payment-in-the-future");
    }

    @Test
    void aPaidInvoiceTakesNoMore() {
        UUID invoice = invoice(approvedMembership(person()));
        pay(invoice, "2200.00", bankReference()).then().statusCode(201);

        refused(pay(invoice, "1.00", bankReference()), 409, "invoice-paid");
    }

    @Test
    void aBankReferenceIsBookedOnceOverAllInvoices() {
        String reference = bankReference();
        pay(invoice(approvedMembership(person())), "2200.00", reference).then().statusCode(201);

        refused(pay(invoice(approvedMembership(person())), "2200.00", reference), 409, "bank-reference-used");
    }

    @Test
    void aPaymentNeedsAnIdempotencyKeyAndIsBookedOnceForIt() {
        UUID invoice = invoice(approvedMembership(person()));
        Map<String, Object> body =
                Map.of("amount", usd("1000.00"), "bankReference", bankReference(), "paidOn", TODAY.toString());
        String key = UuidV7.next().toString();

        refused(
                as(treasurer()).body(body).post("/v1/invoices/{id}/payments", invoice),
                400,
                "idempotency-key-required");
        for (int i = 0; i < 2; i++) {
            as(treasurer())
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/invoices/{id}/payments", invoice)
                    .then()
                    .statusCode(201)
                    .body("paid.amount", equalTo("1000.00"));
        }
    }

    @Test
    void ofFiftyWithTheSameBankReferenceOneIsBooked() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);
        String reference = bankReference();

        List<String> answers = Race.of(50, client -> outcome(pay(invoice, "2200.00", reference)));

        assertThat(answers).filteredOn("201"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn("urn:problem:bank-reference-used"::equals)
                .hasSize(49);
        assertThat(payments(invoice)).isEqualTo(1);
        Topic.awaitParticiples("corporate-membership", membership, "applied", "approved", "invoiced", "activated");
    }

    @Test
    void ofFiftyWithDifferentBankReferencesAsManyAreBookedAsAreOwed() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);

        List<String> answers = Race.of(50, client -> outcome(pay(invoice, "100.00", bankReference())));

        assertThat(answers).filteredOn("201"::equals).hasSize(22);
        assertThat(answers).filteredOn("urn:problem:invoice-paid"::equals).hasSize(28);
        assertThat(payments(invoice)).isEqualTo(22);
        assertThat(TestDatabase.count(
                        "select count(*) from corporate_period where corporate_membership_id = ?", membership))
                .isEqualTo(1);
    }

    @Test
    void ofFiftyInvoicesWithOneBankReferenceOneIsPaid() {
        List<UUID> invoices = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> invoice(approvedMembership(person())))
                .toList();
        String reference = bankReference();

        List<String> answers = Race.of(50, client -> outcome(pay(invoices.get(client % 10), "2200.00", reference)));

        assertThat(answers).filteredOn("201"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn("urn:problem:bank-reference-used"::equals)
                .hasSize(49);
    }

    @Test
    void onlyAnApprovedMembershipIsBilledAndOnce() {
        UUID membership = approvedMembership(person());
        invoice(membership);

        refused(bill(membership, "2200.00"), 409, "corporate-membership-not-approved");
        refused(bill(corporateMembership(person()), "2200.00"), 409, "corporate-membership-not-approved");
        refused(bill(UuidV7.next(), "2200.00"), 404, "not-found");
    }

    @Test
    void onlyTheTreasurerBillsAndBooks() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);
        Map<String, Object> bill = Map.of("amount", usd("2200.00"), "dueOn", TODAY.toString());
        Map<String, Object> payment =
                Map.of("amount", usd("2200.00"), "bankReference", bankReference(), "paidOn", TODAY.toString());

        refused(
                as(secretary()).body(bill).post("/v1/corporate-memberships/{id}/invoices", membership),
                403,
                "forbidden");
        refused(once(secretary()).body(payment).post("/v1/invoices/{id}/payments", invoice), 403, "forbidden");
        refused(asNobody().body(payment).post("/v1/invoices/{id}/payments", invoice), 401, "unauthenticated");
    }

    @Test
    void anInvoiceIsSeenByTheRepresentativeAndByOfficers() {
        TestPerson representative = person();
        UUID invoice = invoice(approvedMembership(representative));

        as(representative)
                .get("/v1/invoices/{id}", invoice)
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false));
        as(treasurer()).get("/v1/invoices/{id}", invoice).then().statusCode(200);
        refused(as(person()).get("/v1/invoices/{id}", invoice), 404, "not-found");
        refused(asNobody().get("/v1/invoices"), 401, "unauthenticated");
        refused(asToken(Tokens.client("membership:read")).get("/v1/invoices"), 403, "insufficient-scope");
        assertThat(as(treasurer())
                        .accept("application/x-ndjson")
                        .get("/v1/invoices")
                        .asString())
                .contains(invoice.toString());
    }

    private static String status(TestPerson representative, UUID membership) {
        return as(representative)
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .extract()
                .path("status");
    }

    private static String outcome(Response response) {
        return response.statusCode() == 201 ? "201" : response.then().extract().path("type");
    }

    private static long payments(UUID invoice) {
        return TestDatabase.count("select count(*) from payment where invoice_id = ?", invoice);
    }
}
