package org.foundationops.grants.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;

/** What is planned for one purpose. */
@Schema(examples = """
        {"code": "grants.events", "name": "Grants to events", "allotted": {"amount": "60000.00", "currency": "USD"}}""")
public record NewBudgetLine(
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = "[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*", message = "must be like grants.events")
        String code,

        @NotBlank @Size(max = 200) String name,
        @NotNull Money allotted) {}
