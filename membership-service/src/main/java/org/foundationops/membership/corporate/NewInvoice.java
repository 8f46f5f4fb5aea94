package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;

/** The dues are billed. */
@Schema(examples = """
        {"amount": {"amount": "2200.00", "currency": "USD"}, "dueOn": "2026-04-10"}""")
public record NewInvoice(@NotNull Money amount, @NotNull LocalDate dueOn) {}
