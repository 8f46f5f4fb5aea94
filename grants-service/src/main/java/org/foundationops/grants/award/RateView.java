package org.foundationops.grants.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.award.domain.ExchangeRate;

/** What one unit of the award's currency costs in the budget's currency, and who said so when. */
@Schema(name = "ExchangeRate", examples = """
        {"value": "1.10", "source": "European Central Bank", "on": "2026-03-10"}""")
public record RateView(
        @NotNull
        @Pattern(
                regexp = "[0-9]{1,7}(\\.[0-9]{1,10})?",
                message = "must be a number like 1.0847 with at most ten decimals")
        String value,

        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate on) {

    static RateView of(ExchangeRate rate) {
        return new RateView(rate.value().stripTrailingZeros().toPlainString(), rate.source(), rate.on());
    }

    public ExchangeRate toRate() {
        return new ExchangeRate(new BigDecimal(value), source, on);
    }
}
