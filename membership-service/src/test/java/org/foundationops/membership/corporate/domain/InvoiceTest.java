package org.foundationops.membership.corporate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.NOW;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.TODAY;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.approved;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.payment;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.usd;

import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.income.domain.PaymentInTheFuture;
import org.foundationops.membership.income.domain.PaymentNotPositive;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private final Invoice invoice = CorporateFixtures.invoice(approved(), "2200.00");

    @Test
    void partialPaymentsAddUp() {
        invoice.pay(payment("1000.00", "A", NOW), TODAY);
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.PARTIALLY_PAID);
        assertThat(invoice.paid()).isEqualTo(usd("1000.00"));
        assertThat(invoice.open()).isEqualTo(usd("1200.00"));

        invoice.pay(payment("1200.00", "B", NOW), TODAY);
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(invoice.open()).isEqualTo(usd("0.00"));
    }

    @Test
    void noMoreThanIsOwedIsBooked() {
        invoice.pay(payment("1000.00", "A", NOW), TODAY);

        assertThatExceptionOfType(Overpayment.class)
                .isThrownBy(() -> invoice.pay(payment("1200.01", "B", NOW), TODAY))
                .withMessage("The payment is of 1200.01 USD, 1200.00 USD is owed.");
        assertThat(invoice.paid()).isEqualTo(usd("1000.00"));
    }

    @Test
    void nothingIsBookedOnAPaidInvoice() {
        invoice.pay(payment("2200.00", "A", NOW), TODAY);

        assertThatExceptionOfType(InvoicePaid.class).isThrownBy(() -> invoice.pay(payment("0.01", "B", NOW), TODAY));
    }

    @Test
    void moneyIsBookedAfterItCame() {
        assertThatExceptionOfType(PaymentInTheFuture.class)
                .isThrownBy(() -> invoice.pay(payment("2200.00", "A", NOW), TODAY.minusDays(1)));
    }

    @Test
    void moneyOfAnotherCurrencyIsRefused() {
        Payment euros = new Payment(new UUID(0, 5), invoice.id(), Money.of("2200.00", "EUR"), "A", TODAY, NOW);

        assertThatExceptionOfType(WrongCurrency.class).isThrownBy(() -> invoice.pay(euros, TODAY));
    }

    @Test
    void aPaymentIsPositive() {
        assertThatExceptionOfType(PaymentNotPositive.class).isThrownBy(() -> payment("0.00", "A", NOW));
        assertThatExceptionOfType(PaymentNotPositive.class).isThrownBy(() -> payment("-1.00", "A", NOW));
    }

    @Test
    void ofTwoPaymentsAtOnceTheLaterInstantCounts() {
        invoice.pay(payment("1000.00", "A", NOW.plusSeconds(5)), TODAY);

        // begun before the first one, booked after it
        assertThat(invoice.pay(payment("1200.00", "B", NOW), TODAY))
                .isInstanceOfSatisfying(
                        InvoiceChange.PaidInFull.class,
                        full -> assertThat(full.at()).isEqualTo(NOW.plusSeconds(5)));
    }

    @Test
    void isOverdueFromTheDayAfterTheDayItIsDueUntilItIsPaid() {
        LocalDate dueOn = LocalDate.parse("2026-04-10");
        assertThat(invoice.isOverdueOn(dueOn)).isFalse();
        assertThat(invoice.isOverdueOn(dueOn.plusDays(1))).isTrue();

        invoice.pay(payment("2200.00", "A", NOW), TODAY);
        assertThat(invoice.isOverdueOn(dueOn.plusDays(1))).isFalse();
    }

    @Test
    void aDraftIsChangedAndSentAndThenFixed() {
        Dues dues = new Dues(new UUID(0, 1), null, "BRONZE", usd("2200.00"));
        Invoice draft = Invoice.draft(new UUID(0, 9), dues, usd("2200.00"), TODAY);
        assertThatExceptionOfType(InvoiceBelowPrice.class).isThrownBy(() -> draft.change(usd("2199.99"), TODAY));
        assertThatExceptionOfType(InvoiceNotPayable.class)
                .isThrownBy(() -> draft.pay(payment("1.00", "A", NOW), TODAY));

        draft.change(usd("2500.00"), TODAY.plusDays(1));
        draft.send(NOW);

        assertThat(draft.amount()).isEqualTo(usd("2500.00"));
        assertThat(draft.status()).isEqualTo(InvoiceStatus.SENT);
        assertThatExceptionOfType(InvoiceNotDraft.class).isThrownBy(() -> draft.change(usd("2500.00"), TODAY));
        assertThatExceptionOfType(InvoiceNotDraft.class).isThrownBy(() -> draft.send(NOW));
    }

    @Test
    void onlyWhatNobodyPaidIsVoided() {
        Payment payment = payment("1000.00", "A", NOW);
        invoice.pay(payment, TODAY);
        assertThatExceptionOfType(InvoiceNotVoidable.class).isThrownBy(() -> invoice.markVoid(NOW));

        invoice.reverse(payment);
        invoice.markVoid(NOW);

        assertThat(invoice.status()).isEqualTo(InvoiceStatus.VOID);
        assertThatExceptionOfType(InvoiceNotVoidable.class).isThrownBy(() -> invoice.markVoid(NOW));
        assertThatExceptionOfType(InvoiceNotPayable.class)
                .isThrownBy(() -> invoice.pay(payment("1.00", "B", NOW), TODAY));
    }

    @Test
    void aReversedPaymentIsOwedAgain() {
        Payment first = payment("1000.00", "A", NOW);
        Payment second = payment("1200.00", "B", NOW);
        invoice.pay(first, TODAY);
        invoice.pay(second, TODAY);

        assertThat(invoice.reverse(first)).isEqualTo(new InvoiceChange.PaidNoMore(invoice.id(), first.id()));
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.PARTIALLY_PAID);
        assertThat(invoice.open()).isEqualTo(usd("1000.00"));
        assertThat(invoice.reverse(second)).isEqualTo(new InvoiceChange.PaymentReversed(invoice.id(), second.id()));
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.SENT);
    }

    @Test
    void whatWasPaidAboveThePriceIsGivenBackAndNoMore() {
        Invoice generous = CorporateFixtures.invoice(approved(), "2500.00");
        Payment all = payment("2500.00", "A", NOW);
        generous.pay(all, TODAY);

        assertThatExceptionOfType(CreditTooHigh.class)
                .isThrownBy(() -> generous.credit(credit("300.01"), false))
                .withMessage("300.01 USD cannot be given back: at most 300.00 USD can, of what was paid.");
        generous.credit(credit("200.00"), false);

        assertThat(generous.status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(generous.credited()).isEqualTo(usd("200.00"));
        assertThatExceptionOfType(CreditTooHigh.class).isThrownBy(() -> generous.credit(credit("100.01"), false));
        assertThatExceptionOfType(PaymentCredited.class).isThrownBy(() -> generous.reverse(all));
    }

    @Test
    void afterTheEndOfTheMembershipAllThatWasPaidCanBeGivenBack() {
        invoice.pay(payment("1000.00", "A", NOW), TODAY);

        assertThatExceptionOfType(CreditTooHigh.class).isThrownBy(() -> invoice.credit(credit("0.01"), false));
        assertThatExceptionOfType(CreditTooHigh.class).isThrownBy(() -> invoice.credit(credit("1000.01"), true));
        invoice.credit(credit("1000.00"), true);

        invoice.markVoid(NOW);
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.VOID);
    }

    @Test
    void aCreditIsPositive() {
        assertThatExceptionOfType(CreditNotPositive.class).isThrownBy(() -> credit("0.00"));
    }

    private static CreditNote credit(String amount) {
        return new CreditNote(new UUID(0, 12), new UUID(0, 4), usd(amount), "R", NOW);
    }
}
