package org.foundationops.membership.pricelist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.junit.jupiter.api.Test;

class PriceListTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final LocalDate TOMORROW = LocalDate.parse("2026-03-11");

    @Test
    void hasAPriceForEachOfItsTiers() {
        PriceList list = publish(TOMORROW, Map.of("BRONZE", usd("2200.00"), "SILVER", usd("5500.00")));

        assertThat(list.priceOf("SILVER")).isEqualTo(usd("5500.00"));
        assertThat(list.prices())
                .containsExactly(Map.entry("BRONZE", usd("2200.00")), Map.entry("SILVER", usd("5500.00")));
    }

    @Test
    void hasNoPriceForAnotherTier() {
        PriceList list = publish(TOMORROW, Map.of("BRONZE", usd("2200.00")));

        assertThatExceptionOfType(TierNotOffered.class)
                .isThrownBy(() -> list.priceOf("TIN"))
                .withMessage("The price list of 2026-03-11 has no tier TIN.");
    }

    @Test
    void beginsTomorrowAtTheEarliest() {
        assertThatExceptionOfType(PriceListInThePast.class)
                .isThrownBy(() -> publish(TODAY, Map.of("BRONZE", usd("2200.00"))));
    }

    @Test
    void isInOneCurrency() {
        assertThatExceptionOfType(PriceListUnusable.class)
                .isThrownBy(
                        () -> publish(TOMORROW, Map.of("BRONZE", usd("2200.00"), "SILVER", Money.of("5500.00", "EUR"))))
                .withMessage("All prices of a list are in one currency, and there is at least one.");
    }

    @Test
    void givesNothingAwayForNothing() {
        assertThatExceptionOfType(PriceListUnusable.class)
                .isThrownBy(() -> publish(TOMORROW, Map.of("BRONZE", usd("0.00"))))
                .withMessage("The price of BRONZE is not positive.");
    }

    private static PriceList publish(LocalDate validFrom, Map<String, Money> prices) {
        return PriceList.publish(new UUID(0, 1), validFrom, prices, "Board 2026-03, item 7", TODAY);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
