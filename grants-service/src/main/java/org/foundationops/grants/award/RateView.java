package org.foundationops.grants.award;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
        @DecimalMin("0.0000000001")
        @DecimalMax("1000000")
        @Digits(integer = 7, fraction = 10)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(implementation = String.class, pattern = "^[0-9]+(\\.[0-9]+)?$")
        BigDecimal value,

        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate on) {

    static RateView of(ExchangeRate rate) {
        return new RateView(rate.value().stripTrailingZeros(), rate.source(), rate.on());
    }

    public ExchangeRate toRate() {
        return new ExchangeRate(value, source, on);
    }
}
