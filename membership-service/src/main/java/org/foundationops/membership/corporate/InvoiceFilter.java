package org.foundationops.membership.corporate;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceStatus;
import org.jspecify.annotations.Nullable;

/** Which invoices a list shows. */
public class InvoiceFilter {

    /** The same as {@link Invoice#isOverdueOn}, for the database. */
    private static final String OVERDUE = "(i.status in (SENT, PARTIALLY_PAID) and i.dueOn < :today)";

    @QueryParam("corporateMembershipId")
    @Parameter(description = "Only those of this membership.")
    @Nullable
    UUID corporateMembershipId;

    @QueryParam("status")
    @Parameter(description = "Only those that have this status.")
    @Nullable
    InvoiceStatus status;

    @QueryParam("overdue")
    @Parameter(description = "true: only those that are overdue today; false: only the others.")
    @Nullable
    Boolean overdue;

    /** Conditions on the invoice {@code i}. */
    Conditions addTo(Conditions conditions, LocalDate today) {
        conditions
                .and("i.corporateMembershipId = :membership", "membership", corporateMembershipId)
                .and("i.status = :status", "status", status);
        return overdue == null ? conditions : conditions.and((overdue ? "" : "not ") + OVERDUE, "today", today);
    }
}
