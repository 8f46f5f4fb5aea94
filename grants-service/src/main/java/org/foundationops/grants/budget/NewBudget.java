package org.foundationops.grants.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a treasurer plans for a body and a fiscal year. */
@Schema(examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010", "fiscalYear": 2026, "currency": "USD",
        "title": "Budget 2026", "lines": [{"code": "grants.events", "name": "Grants to events",
        "allotted": {"amount": "60000.00", "currency": "USD"}}]}""")
public record NewBudget(
        @NotNull UUID bodyId,
        @NotNull @Min(1990) @Max(2200) Integer fiscalYear,

        @NotNull @Schema(implementation = String.class, pattern = "^[A-Z]{3}$")
        Currency currency,

        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid NewBudgetLine> lines) {}
