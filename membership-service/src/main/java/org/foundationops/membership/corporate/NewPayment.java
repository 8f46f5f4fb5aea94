package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;

/** Money came, as the bank statement says. */
@Schema(examples = """
        {"amount": {"amount": "1000.00", "currency": "USD"}, "bankReference": "2026-03-20/0017", "paidOn": "2026-03-20"}""")
public record NewPayment(
        @NotNull Money amount,
        @NotBlank @Size(max = 140) String bankReference,
        @NotNull LocalDate paidOn) {}
