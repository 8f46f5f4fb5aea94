package org.foundationops.grants.award.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    /** Test vector: EUR 3,000 at 1.10 -> commit 3,300; the others by hand, rounded half up. */
    @ParameterizedTest
    @CsvSource({
        "3000.00, EUR, 1.10, USD, 3300.00",
        "0.01, EUR, 1.5, USD, 0.02",
        "100, JPY, 0.0064567, USD, 0.65",
        "10.00, USD, 154.25, JPY, 1543",
        "1.000, KWD, 3.2555, USD, 3.26",
        "1000000.00, NGN, 0.00065, USD, 650.00"
    })
    void theBaseAmountIsRoundedToTheCurrencyOfTheBudget(
            String amount, String currency, String rate, String budget, String base) {
        Commitment commitment = commit(Money.of(amount, currency), budget, rate(rate));

        assertThat(commitment.base()).isEqualTo(Money.of(base, budget));
    }

    @Test
    void inTheCurrencyOfTheBudgetThereIsNoRate() {
        assertThat(commit(Money.of("500.00", "USD"), "USD", null).base()).isEqualTo(Money.of("500.00", "USD"));
        assertThatThrownBy(() -> commit(Money.of("500.00", "USD"), "USD", rate("1")))
                .isInstanceOf(ExchangeRateUnusable.class);
    }

    @Test
    void anotherCurrencyNeedsARateThatIsKnownAndGivesAnAmount() {
        Money euros = Money.of("500.00", "EUR");

        assertThatThrownBy(() -> commit(euros, "USD", null)).isInstanceOf(ExchangeRateUnusable.class);
        assertThatThrownBy(
                        () -> commit(euros, "USD", new ExchangeRate(BigDecimal.ONE, "Central bank", TODAY.plusDays(1))))
                .isInstanceOf(ExchangeRateUnusable.class)
                .hasMessageContaining("not known yet");
        assertThatThrownBy(() -> commit(Money.of("0.01", "EUR"), "USD", rate("0.1")))
                .isInstanceOf(ExchangeRateUnusable.class)
                .hasMessageContaining("less than the smallest unit");
        assertThatThrownBy(() -> commit(Money.of("9999999999999.00", "EUR"), "USD", rate("1000000")))
                .isInstanceOf(ExchangeRateUnusable.class)
                .hasMessageContaining("No budget could hold");
    }

    private static Commitment commit(Money amount, String budgetCurrency, @Nullable ExchangeRate rate) {
        return Commitment.of(
                UUID.randomUUID(), UUID.randomUUID(), amount, Currency.getInstance(budgetCurrency), rate, TODAY);
    }

    private static ExchangeRate rate(String value) {
        return new ExchangeRate(new BigDecimal(value), "Central bank", TODAY);
    }
}
