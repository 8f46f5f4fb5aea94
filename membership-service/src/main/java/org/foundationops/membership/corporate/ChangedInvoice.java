package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.Invoice;

/** What of a draft can be changed. */
@Schema(examples = """
        {"dueOn": "2026-04-30"}""")
public record ChangedInvoice(@NotNull Money amount, @NotNull LocalDate dueOn) {

    static ChangedInvoice of(Invoice invoice) {
        return new ChangedInvoice(invoice.amount(), invoice.dueOn());
    }
}
