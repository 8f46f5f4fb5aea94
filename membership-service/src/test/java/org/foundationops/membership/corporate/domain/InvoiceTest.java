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
}
