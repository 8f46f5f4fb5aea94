package org.foundationops.kit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Money TWENTY_TWO = Money.of("22.00", "USD");

    @Test
    void anAmountIsKeptInTheSmallestUnit() {
        assertThat(TWENTY_TWO.minorUnits()).isEqualTo(2_200);
        assertThat(Money.of("2200", "JPY").minorUnits()).isEqualTo(2_200);
        assertThat(Money.of("2.200", "KWD").minorUnits()).isEqualTo(2_200);
        assertThat(Money.of("-0.05", "EUR").minorUnits()).isEqualTo(-5);
    }

    @Test
    void itIsWrittenAsItWasRead() {
        for (String amount : List.of("0.00", "-0.05", "0.05", "1234567890123.45")) {
            assertThat(Money.of(amount, "EUR").amount()).isEqualTo(amount);
        }
        assertThat(Money.ofMinor(5, "JPY")).hasToString("5 JPY");
    }

    @Test
    void onlyTheOneFormIsRead() {
        for (String amount :
                List.of("22", "22.0", "22.000", "+22.00", "22.00 ", "1e3", ".50", "00.50", "", "\u0662.00")) {
            assertThatIllegalArgumentException().as(amount).isThrownBy(() -> Money.of(amount, "USD"));
        }
        for (String currency : List.of("usd", "XXX", "XAU", "ZZZ", "")) {
            assertThatIllegalArgumentException().as(currency).isThrownBy(() -> Money.of("22.00", currency));
        }
    }

    @Test
    void sumsAreExactAndNeverOverflowUnseen() {
        assertThat(TWENTY_TWO.plus(Money.of("0.01", "USD"))).isEqualTo(Money.of("22.01", "USD"));
        assertThat(TWENTY_TWO.minus(Money.of("22.01", "USD"))).isEqualTo(Money.of("-0.01", "USD"));
        Money most = Money.ofMinor(Long.MAX_VALUE, "USD");
        assertThatThrownBy(() -> most.plus(TWENTY_TWO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void currenciesDoNotMix() {
        Money euros = Money.of("22.00", "EUR");
        assertThatIllegalArgumentException().isThrownBy(() -> TWENTY_TWO.plus(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> TWENTY_TWO.minus(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> TWENTY_TWO.compareTo(euros));
        assertThat(TWENTY_TWO).isNotEqualTo(euros);
    }

    @Test
    void aTypedAmountMayHaveFewerDecimalsThanTheCurrencyButNeverMore() {
        assertThat(Money.typed("6000", TWENTY_TWO.currency())).isEqualTo(Money.of("6000.00", "USD"));
        assertThat(Money.typed("0.5", TWENTY_TWO.currency())).isEqualTo(Money.of("0.50", "USD"));
        for (String amount : List.of("1.001", "-5", "1,000", "01", "", "1.", ".5", "1e3", "99999999999999")) {
            assertThatIllegalArgumentException()
                    .as(amount)
                    .isThrownBy(() -> Money.typed(amount, TWENTY_TWO.currency()))
                    .withMessage("must be a number with at most 2 decimals");
        }
    }

    @Test
    void zeroIsNeitherPositiveNorNegative() {
        Money zero = Money.zero(TWENTY_TWO.currency());
        assertThat(List.of(zero.isPositive(), zero.isNegative(), zero.isZero())).containsExactly(false, false, true);
        assertThat(TWENTY_TWO.isPositive()).isTrue();
        assertThat(TWENTY_TWO.negated().isNegative()).isTrue();
    }
}
