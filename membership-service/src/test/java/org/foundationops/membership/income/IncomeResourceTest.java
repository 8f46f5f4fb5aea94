package org.foundationops.membership.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.bankReference;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.paymentOn;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.reverse;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.once;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.Requests.usd;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.membership.Foundation;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Money that came: dues under the id of their payment, donations, other income, and counter-entries. */
@ServiceTest
class IncomeResourceTest {

    @Test
    void duesAreIncomeAndTheirReversalIsACounterEntry() {
        UUID invoice = invoice(approvedMembership(person()));
        pay(invoice, "1000.00", bankReference()).then().statusCode(201);
        UUID payment = paymentOn(invoice);

        JsonNode income = Topic.state("income", payment, "recorded");
        assertThat(income.path("kind").textValue()).isEqualTo("DUES");
        assertThat(income.at("/amount/amount").textValue()).isEqualTo("1000.00");
        assertThat(income.path("bookedOn").textValue()).isEqualTo(TODAY.toString());
        assertThat(income.has("reversalOf")).isFalse();

        reverse(invoice, payment).then().statusCode(201);

        UUID counter = Foundation.idFound("select id from income where reversal_of = ?", payment);
        JsonNode reversal = Topic.state("income", counter, "recorded");
        assertThat(reversal.at("/amount/amount").textValue()).isEqualTo("-1000.00");
        assertThat(reversal.path("reversalOf").textValue()).isEqualTo(payment.toString());
    }

    @Test
    void aDonationIsBookedOnceForItsBankReferenceAndSaysNothingOfTheDonor() {
        String reference = bankReference();
        UUID donation = idOf(donate("50.00", "DONATION", reference));

        JsonNode income = Topic.state("income", donation, "recorded");
        assertThat(income.path("kind").textValue()).isEqualTo("DONATION");
        assertThat(income.toString()).doesNotContain(reference);
        refused(donate("50.00", "DONATION", reference), 409, "bank-reference-used");
        refused(pay(invoice(approvedMembership(person())), "2200.00", reference), 409, "bank-reference-used");
        as(treasurer())
                .get("/v1/income-entries/{id}", donation)
                .then()
                .statusCode(200)
                .body("bankReference", equalTo(reference))
                .body("receivedOn", equalTo(TODAY.toString()));
    }

    @Test
    void aDonationIsPositiveAndHasCome() {
        refused(donate("0.00", "DONATION", bankReference()), 422, "payment-not-positive");
        refused(
                        once(treasurer())
                                .body(Map.of(
                                        "kind",
                                        "OTHER",
                                        "amount",
                                        usd("1.00"),
                                        "bankReference",
                                        bankReference(),
                                        "receivedOn",
                                        TODAY.plusDays(2).toString()))
                                .post("/v1/donations"),
                        422,
                        "payment-in-the-future")
                .body("errors.pointer", contains("/receivedOn"));
        refused(donate("1.00", "DUES", bankReference()), 400, "invalid-request");
    }

    @Test
    void aWrongDonationIsReversedOnceAndItsReferenceBookedAgain() {
        String reference = bankReference();
        UUID donation = idOf(donate("50.00", "OTHER", reference));

        UUID counter = idOf(reversed(donation));

        as(treasurer())
                .get("/v1/income-entries/{id}", counter)
                .then()
                .body("amount.amount", equalTo("-50.00"))
                .body("kind", equalTo("OTHER"))
                .body("reversalOf", equalTo(donation.toString()));
        refused(reversed(donation), 409, "income-reversed");
        refused(reversed(counter), 409, "income-reversed");
        donate("50.00", "DONATION", reference).then().statusCode(201);
    }

    @Test
    void duesAreReversedAtTheirInvoice() {
        UUID invoice = invoice(approvedMembership(person()));
        pay(invoice, "1000.00", bankReference()).then().statusCode(201);

        refused(reversed(paymentOn(invoice)), 404, "not-found");
        refused(reversed(UuidV7.next()), 404, "not-found");
    }

    @Test
    void ofFiftyWhoReverseADonationOneDoes() {
        UUID donation = idOf(donate("50.00", "DONATION", bankReference()));

        List<Integer> statuses = Race.of(50, client -> reversed(donation).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void ofFiftyWithTheSameBankReferenceOneIsBooked() {
        String reference = bankReference();

        List<Integer> statuses =
                Race.of(50, client -> donate("5.00", "DONATION", reference).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void theListsAreExported() {
        UUID invoice = invoice(approvedMembership(person()));
        pay(invoice, "1000.00", bankReference()).then().statusCode(201);
        UUID dues = paymentOn(invoice);
        UUID donation = idOf(donate("50.00", "DONATION", bankReference()));

        assertThat(as(treasurer()).accept("text/csv").get("/v1/income-entries").asString())
                .contains(dues.toString(), donation.toString());
        assertThat(as(treasurer())
                        .accept("application/x-ndjson")
                        .get("/v1/donations")
                        .asString())
                .contains(donation.toString())
                .doesNotContain(dues.toString());
        as(treasurer()).get("/v1/income-entries").then().statusCode(200);
    }

    @Test
    void onlyTheTreasurerBooksAndOfficersRead() {
        Map<String, Object> body = donation("1.00", "DONATION", bankReference());

        refused(once(secretary()).body(body).post("/v1/donations"), 403, "forbidden");
        refused(asNobody().body(body).post("/v1/donations"), 401, "unauthenticated");
        refused(as(treasurer()).body(body).post("/v1/donations"), 400, "idempotency-key-required");
        refused(
                once(secretary()).body(Map.of("reason", "no")).post("/v1/donations/{id}/reversal", UuidV7.next()),
                403,
                "forbidden");
        refused(as(person()).get("/v1/income-entries"), 403, "forbidden");
        refused(asNobody().get("/v1/income-entries"), 401, "unauthenticated");
        refused(as(person()).get("/v1/donations"), 403, "forbidden");
        refused(as(person()).get("/v1/income-entries/{id}", UuidV7.next()), 403, "forbidden");
    }

    private static Map<String, Object> donation(String amount, String kind, String reference) {
        return Map.of("kind", kind, "amount", usd(amount), "bankReference", reference, "receivedOn", TODAY.toString());
    }

    private static Response donate(String amount, String kind, String reference) {
        return once(treasurer()).body(donation(amount, kind, reference)).post("/v1/donations");
    }

    private static Response reversed(UUID donation) {
        return once(treasurer())
                .body(Map.of("reason", "a transfer of ours"))
                .post("/v1/donations/{id}/reversal", donation);
    }
}
