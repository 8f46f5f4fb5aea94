package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.approvedRenewal;
import static org.foundationops.membership.Foundation.bankReference;
import static org.foundationops.membership.Foundation.corporateMembership;
import static org.foundationops.membership.Foundation.decision;
import static org.foundationops.membership.Foundation.idFound;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.membershipEndingIn;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.paymentOn;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.reverse;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.mail.MailLogs;
import org.foundationops.membership.mail.Mailbox;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** What the representative of an organisation hears by mail. */
@ServiceTest
class CorporateMailsTest {

    @Inject
    MembershipClock clock;

    @Test
    void fromTheApplicationToTheLastPaymentTheRepresentativeHearsOfEachStepOnce() {
        TestPerson ada = person();
        UUID membership = corporateMembership(ada);
        assertThat(Mailbox.only(ada, "We have the application of Example").text())
                .contains("(BRONZE)");

        as(secretary())
                .body(decision("APPROVED"))
                .post("/v1/corporate-memberships/{id}/decision", membership)
                .then()
                .statusCode(200);
        assertThat(Mailbox.only(ada, "The application of Example: approved").text())
                .contains("You get an invoice next.");

        UUID invoice = invoice(membership);
        assertThat(Mailbox.only(ada, "Invoice for Example: 2200.00 USD, due on " + TODAY.plusDays(30))
                        .text())
                .contains("The invoice has the number " + invoice);

        pay(invoice, "2000.00", bankReference()).then().statusCode(201);
        assertThat(Mailbox.only(ada, "Payment of 2000.00 USD").text())
                .contains("Still open on the invoice: 200.00 USD.");
        pay(invoice, "200.00", bankReference()).then().statusCode(201);
        assertThat(Mailbox.only(ada, "Payment of 200.00 USD").text()).contains("Still open on the invoice: 0.00 USD.");

        assertThat(MailLogs.count(MailKind.INVOICE_SENT, invoice)).isEqualTo(1);
        assertThat(Mailbox.to(Tokens.email(ada.sub()))).hasSize(5);
    }

    @Test
    void aRejectionSaysSo() {
        TestPerson ada = person();
        UUID membership = corporateMembership(ada);

        as(secretary())
                .body(decision("REJECTED"))
                .post("/v1/corporate-memberships/{id}/decision", membership)
                .then()
                .statusCode(200);

        assertThat(Mailbox.only(ada, "rejected").text()).doesNotContain("invoice");
    }

    @Test
    void aDraftOfAnInvoiceIsNotMailedAndOneThatIsTakenBackIs() {
        TestPerson ada = person();
        UUID membership = activeMembership(ada);
        UUID paid = idFound("select id from invoice where corporate_membership_id = ?", membership);
        reverse(paid, paymentOn(paid)).then().statusCode(201);
        assertThat(Mailbox.only(ada, "booked by mistake").text()).contains("Open on the invoice now: 2200.00 USD.");

        as(treasurer())
                .body(Map.of("reason", "wrong amount"))
                .post("/v1/invoices/{id}/voidance", paid)
                .then()
                .statusCode(200);

        assertThat(Mailbox.only(ada, "taken back").text()).contains(paid.toString(), "Please do not pay it.");
    }

    @Test
    void aRenewalIsRemindedOfDecidedAndPaid() {
        TestPerson ada = person();
        UUID membership = membershipEndingIn(10, ada);

        clock.tick();
        clock.tick();

        Mailbox.Received reminder = Mailbox.only(ada, "ends on " + TODAY.plusDays(10));
        assertThat(reminder.text()).contains("is paid until " + TODAY.plusDays(10));
        assertThat(reminder.header("List-Unsubscribe")).isNotNull();
        UUID renewal = approvedRenewal(ada, membership, "SILVER");
        assertThat(Mailbox.only(ada, "The renewal of Example: approved").text()).contains("(SILVER)");
        assertThat(MailLogs.count(MailKind.RENEWAL_DECIDED, renewal)).isEqualTo(1);
        assertThat(MailLogs.count(MailKind.RENEWAL_DUE, membership)).isEqualTo(1);
    }

    /** The reminder itself is recorded; by mail it would come too late. */
    @Test
    void whatAnOutageFindsTooLateIsNotMailedAndWhatHoldsIs() {
        TestPerson ada = person();
        UUID membership = membershipEndingIn(-100, ada);

        clock.tick();

        assertThat(MailLogs.awaitStatus(MailLogs.idOf(MailKind.RENEWAL_DUE, membership), "WITHHELD")
                        .getString("cause"))
                .isEqualTo("TOO_LATE");
        assertThat(Mailbox.only(ada, "is suspended").text()).contains("not paid from " + TODAY.minusDays(99) + " on");
        Mailbox.only(ada, "has ended");
    }

    @Test
    void anOverdueInvoiceIsMailedOnceHoweverOftenTheClocksLook() {
        TestPerson ada = person();
        UUID invoice = invoice(approvedMembership(ada));
        pay(invoice, "200.00", bankReference()).then().statusCode(201);
        TestDatabase.execute(
                "update invoice set due_on = ?::date where id = ?",
                TODAY.minusDays(1).toString(),
                invoice);

        Race.of(5, i -> {
            clock.tick();
            return i;
        });

        assertThat(Mailbox.only(ada, "Overdue: invoice for Example, 2000.00 USD")
                        .text())
                .contains("were due on " + TODAY.minusDays(1));
        assertThat(MailLogs.count(MailKind.INVOICE_OVERDUE, invoice)).isEqualTo(1);
    }

    @Test
    void ofPaymentsAtOnceEachIsConfirmedOnce() {
        TestPerson ada = person();
        UUID invoice = invoice(approvedMembership(ada));

        Race.of(50, i -> pay(invoice, "44.00", bankReference()).statusCode());

        assertThat(TestDatabase.count(
                        "select count(*) from mail m join payment p on p.id = m.subject_id"
                                + " where m.kind = 'PAYMENT_RECEIVED' and p.invoice_id = ?",
                        invoice))
                .isEqualTo(50);
    }
}
