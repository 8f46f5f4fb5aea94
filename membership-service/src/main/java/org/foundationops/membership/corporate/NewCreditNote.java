package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** Dues went back to the member, as the bank statement says; why is private. */
@Schema(examples = """
        {"amount": {"amount": "300.00", "currency": "USD"}, "bankReference": "2026-04-02/0003"}""")
public record NewCreditNote(
        @NotNull Money amount,
        @NotBlank @Size(max = 140) String bankReference,
        @Nullable @Size(max = 2000) String reason) {}
