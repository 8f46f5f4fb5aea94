package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.bankReference;
import static org.foundationops.membership.Foundation.corporateStatus;
import static org.foundationops.membership.Foundation.daysAgo;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.paymentOn;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.reverse;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.once;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Instant;
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

/** A wrong booking is reversed by a counter-entry; its consequences are shown first, and the past stays. */
@ServiceTest
class PaymentReversalTest {

    @Test
    void whatWouldFollowIsShownAndNothingIsDone() {
        TestPerson representative = person();
        UUID membership = approvedMembership(representative);
        UUID invoice = invoice(membership);
        pay(invoice, "1000.00", bankReference());
        pay(invoice, "1200.00", bankReference());

        as(treasurer())
                .get("/v1/invoices/{id}/payments/{paymentId}/reversal-preview", invoice, paymentOn(invoice))
                .then()
                .statusCode(200)
                .body("invoiceStatus.before", equalTo("PAID"))
                .body("invoiceStatus.after", equalTo("PARTIALLY_PAID"))
                .body("paid.after.amount", equalTo("1200.00"))
                .body("membershipStatus.before", equalTo("ACTIVE"))
                .body("membershipStatus.after", equalTo("INVOICED"))
                .body("votersLost", contains(representative.id().toString()));

        assertThat(corporateStatus(membership)).isEqualTo("ACTIVE");
        Topic.awaitParticiples("invoice", invoice, "sent", "partially-paid", "paid");
    }

    @Test
    void theVoteEndsAtTheInstantOfTheReversalAndThePastStays() {
        TestPerson representative = person();
        UUID membership = approvedMembership(representative);
        UUID invoice = invoice(membership);
        pay(invoice, "2200.00", bankReference());
        daysAgo(membership, 10);
        UUID payment = paymentOn(invoice);

        reverse(invoice, payment)
                .then()
                .statusCode(201)
                .body("status", equalTo("SENT"))
                .body("paid.amount", equalTo("0.00"))
                .body("payments[0].reversedAt", notNullValue());

        assertThat(corporateStatus(membership)).isEqualTo("INVOICED");
        JsonNode cut = Topic.state("corporate-membership", membership, "term-cut");
        assertThat(cut.path("status").textValue()).isEqualTo("INVOICED");
        Instant end = Instant.parse(cut.at("/periods/0/until").textValue());
        assertThat(votesAt(end.minusNanos(1000), representative)).isTrue();
        assertThat(votesAt(end, representative)).isFalse();
        Topic.awaitParticiples("payment", payment, "recorded", "reversed");
        Topic.awaitParticiples("invoice", invoice, "sent", "paid", "payment-reversed");
    }

    @Test
    void aReversedReferenceIsBookedAgainWhereItBelongs() {
        UUID wrong = invoice(approvedMembership(person()));
        UUID right = invoice(approvedMembership(person()));
        String reference = bankReference();
        pay(wrong, "2200.00", reference).then().statusCode(201);
        refused(pay(right, "2200.00", reference), 409, "bank-reference-used");

        reverse(wrong, paymentOn(wrong)).then().statusCode(201);

        pay(right, "2200.00", reference).then().statusCode(201);
        refused(pay(wrong, "2200.00", reference), 409, "bank-reference-used");
    }

    @Test
    void paidAgainTheTermKeepsItsEnd() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);
        pay(invoice, "2200.00", bankReference());
        daysAgo(membership, 10);
        String end = paidUntil(membership);
        reverse(invoice, paymentOn(invoice)).then().statusCode(201);

        pay(invoice, "2200.00", bankReference()).then().statusCode(201);

        assertThat(corporateStatus(membership)).isEqualTo("ACTIVE");
        assertThat(paidUntil(membership)).isEqualTo(end);
    }

    @Test
    void aPartialPaymentIsReversedWithoutConsequencesForTheVote() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);
        pay(invoice, "1000.00", bankReference());

        reverse(invoice, paymentOn(invoice)).then().statusCode(201).body("status", equalTo("SENT"));

        assertThat(corporateStatus(membership)).isEqualTo("INVOICED");
        refused(reverse(invoice, paymentOn(invoice)), 409, "payment-reversed");
        refused(reverse(invoice, UuidV7.next()), 404, "not-found");
    }

    @Test
    void ofFiftyWhoReverseAtOnceOneDoes() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);
        pay(invoice, "2200.00", bankReference());
        UUID payment = paymentOn(invoice);

        List<String> answers = Race.of(50, client -> outcome(reverse(invoice, payment)));

        assertThat(answers).filteredOn("201"::equals).hasSize(1);
        assertThat(answers).filteredOn("urn:problem:payment-reversed"::equals).hasSize(49);
        assertThat(TestDatabase.count("select count(*) from income where reversal_of = ?", payment))
                .isEqualTo(1);
        Topic.awaitParticiples(
                "corporate-membership", membership, "applied", "approved", "invoiced", "activated", "term-cut");
    }

    @Test
    void aPaymentThatWasGivenBackIsNotReversed() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);
        pay(invoice, "2200.00", bankReference());
        as(secretary())
                .body(Map.of())
                .post("/v1/corporate-memberships/{id}/resignation", membership)
                .then()
                .statusCode(200);
        once(treasurer())
                .body(Map.of(
                        "amount", Map.of("amount", "2200.00", "currency", "USD"), "bankReference", bankReference()))
                .post("/v1/invoices/{id}/credit-notes", invoice)
                .then()
                .statusCode(201);

        refused(reverse(invoice, paymentOn(invoice)), 409, "payment-credited");
    }

    @Test
    void whatIsBookedIsNotChangedInTheDatabaseEither() {
        UUID invoice = invoice(approvedMembership(person()));
        pay(invoice, "2200.00", bankReference());

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> TestDatabase.execute("update payment set amount_minor = 1 where invoice_id = ?", invoice))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void onlyTheTreasurerReverses() {
        UUID invoice = invoice(approvedMembership(person()));
        pay(invoice, "2200.00", bankReference());
        UUID payment = paymentOn(invoice);
        String path = "/v1/invoices/{id}/payments/{paymentId}/reversal";
        Map<String, String> reason = Map.of("reason", "no");

        refused(once(secretary()).body(reason).post(path, invoice, payment), 403, "forbidden");
        refused(asNobody().body(reason).post(path, invoice, payment), 401, "unauthenticated");
        refused(as(treasurer()).body(reason).post(path, invoice, payment), 400, "idempotency-key-required");
        refused(as(person()).get(path + "-preview", invoice, payment), 403, "forbidden");
        refused(asNobody().get(path + "-preview", invoice, payment), 401, "unauthenticated");
    }

    private static boolean votesAt(Instant at, TestPerson person) {
        return as(secretary())
                .accept("application/x-ndjson")
                .queryParam("at", at.toString())
                .get("/v1/electorate/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains(person.id().toString());
    }

    private static String paidUntil(UUID membership) {
        return as(treasurer())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .extract()
                .path("paidUntil");
    }

    private static String outcome(Response response) {
        return response.statusCode() == 201 ? "201" : response.then().extract().path("type");
    }
}
