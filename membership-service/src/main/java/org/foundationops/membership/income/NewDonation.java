package org.foundationops.membership.income;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.income.domain.GiftKind;

/** Money came without an invoice, as the bank statement says; who gave it is kept elsewhere. */
@Schema(examples = """
        {"kind": "DONATION", "amount": {"amount": "50.00", "currency": "USD"}, "bankReference": "2026-03-20/0018",
        "receivedOn": "2026-03-20"}""")
public record NewDonation(
        @NotNull GiftKind kind,
        @NotNull Money amount,
        @NotBlank @Size(max = 140) String bankReference,
        @NotNull LocalDate receivedOn) {}
