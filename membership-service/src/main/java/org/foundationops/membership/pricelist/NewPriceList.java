package org.foundationops.membership.pricelist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;

/** A list of tiers and yearly prices, the day from which it is in force, and the decision that allowed it. */
@Schema(examples = """
        {"validFrom": "2027-01-01", "prices": {"BRONZE": {"amount": "2400.00", "currency": "USD"}},
        "decisionReference": "Board 2026-11, item 7"}""")
public record NewPriceList(
        @NotNull LocalDate validFrom,

        @NotEmpty @Size(max = 50)
        Map<
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,39}",
                                message = "must be 2 to 40 capital letters, digits or underscores")
                        String,
                        @NotNull Money>
                prices,

        @NotBlank @Size(max = 200) String decisionReference) {}
