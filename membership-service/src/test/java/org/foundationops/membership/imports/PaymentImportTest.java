package org.foundationops.membership.imports;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.imports.Files.csv;
import static org.foundationops.membership.imports.Files.ended;
import static org.foundationops.membership.imports.Files.idOf;
import static org.foundationops.membership.imports.Files.problems;
import static org.foundationops.membership.imports.Files.send;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

@ServiceTest
class PaymentImportTest {

    private static final String COLUMNS = "invoice_id,amount,currency,bank_reference,paid_on";

    /** Test vector: 1,000 paid: no vote; the rest paid: active. */
    @Test
    void aStatementBooksPartsAndTheRestAsIfEachWereRecorded() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);
        String first = bankReference();

        bringIn(row(invoice, "1000", first), row(invoice, "1200.00", bankReference()));

        assertThat(corporateStatus(membership)).isEqualTo("ACTIVE");
        as(treasurer())
                .get("/v1/invoices/{id}", invoice)
                .then()
                .body("status", equalTo("PAID"))
                .body("payments.size()", equalTo(2));
        UUID payment = UUID.fromString(
                String.valueOf(TestDatabase.query("select id from payment where bank_reference = ?", first)
                        .getFirst()
                        .get("id")));
        Topic.awaitParticiples("payment", payment, "recorded");
        Topic.awaitParticiples("income", payment, "recorded");
    }

    @Test
    void aDryRunFindsWhatOnlyBookingWouldRefuseAndBooksNothing() {
        UUID membership = approvedMembership(person());
        UUID invoice = invoice(membership);

        JsonPath run = run(true, row(invoice, "2000.00", bankReference()), row(invoice, "300.00", bankReference()));

        assertThat(run.getString("status")).isEqualTo("REJECTED");
        assertThat(problems(run)).singleElement().asString().startsWith("3 - ");
        assertThat(run(true, row(invoice, "2000.00", bankReference())).getString("status"))
                .isEqualTo("DONE");
        as(treasurer())
                .get("/v1/invoices/{id}", invoice)
                .then()
                .body("status", equalTo("SENT"))
                .body("payments.size()", equalTo(0));
    }

    @Test
    void oneRowThatCannotBeBookedKeepsAllOthersOut() {
        UUID invoice = invoice(approvedMembership(person()));
        UUID paid = invoice(approvedMembership(person()));
        String booked = bankReference();
        pay(paid, "2200.00", booked).then().statusCode(201);
        String twice = bankReference();

        JsonPath run = run(
                false,
                row(invoice, "100.00", bankReference()),
                row(invoice, "100.00", booked),
                row(invoice, "100.00", twice),
                row(invoice, "100.00", twice),
                "nonsense,100.00,USD," + bankReference() + "," + TODAY,
                row(invoice, "ten", bankReference()),
                invoice + ",100.00,DOLLARS," + bankReference() + ",yesterday");

        assertThat(problems(run))
                .containsExactlyInAnyOrder(
                        "3 bank_reference is booked already",
                        "5 bank_reference repeats line 4",
                        "6 invoice_id must be an id like 0199d1a0-5b5c-7000-8000-000000000001",
                        "7 amount must be a number with at most 2 decimals",
                        "8 currency " + message("DOLLARS"),
                        "8 paid_on must be a day like 2026-03-12");
        assertThat(TestDatabase.count("select count(*) from payment where invoice_id = ?", invoice))
                .isZero();
    }

    @Test
    void whatBookingRefusesIsToldForEveryRow() {
        UUID invoice = invoice(approvedMembership(person()));
        UUID paid = invoice(approvedMembership(person()));
        pay(paid, "2200.00", bankReference()).then().statusCode(201);

        JsonPath run = run(
                false,
                row(UuidV7.next(), "100.00", bankReference()),
                row(paid, "100.00", bankReference()),
                invoice + ",100.00,EUR," + bankReference() + "," + TODAY,
                invoice + ",100.00,USD," + bankReference() + "," + TODAY.plusDays(2),
                row(invoice, "100.00", bankReference()));

        assertThat(problems(run))
                .extracting(line -> line.substring(0, 4))
                .containsExactly("2 - ", "3 - ", "4 - ", "5 - ");
        assertThat(TestDatabase.count("select count(*) from payment where invoice_id = ?", invoice))
                .isZero();
        assertThat(TestDatabase.count("select paid_minor from invoice where id = ?", invoice))
                .isZero();
    }

    @Test
    void onlyTheTreasurerImportsPayments() {
        String file = csv(COLUMNS, row(invoice(approvedMembership(person())), "100.00", bankReference()));

        refused(send(as(secretary()), "PAYMENTS", true, file), 403, "not-your-file");
        refused(send(asToken(Tokens.administrator()), "PAYMENTS", true, file), 403, "not-your-file");
        refused(send(as(treasurer()), "PERSONS", true, csv("email,display_name,country")), 403, "not-your-file");
    }

    private static String row(UUID invoice, String amount, String bankReference) {
        return invoice + "," + amount + ",USD," + bankReference + "," + TODAY;
    }

    private static void bringIn(String... rows) {
        assertThat(run(false, rows).getString("status")).isEqualTo("DONE");
    }

    private static JsonPath run(boolean dryRun, String... rows) {
        return ended(idOf(send(as(treasurer()), "PAYMENTS", dryRun, csv(COLUMNS, String.join("\r\n", rows)))));
    }

    private static String message(String currency) {
        try {
            return org.foundationops.kit.money.Money.currencyOf(currency).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            return String.valueOf(unknown.getMessage());
        }
    }
}
