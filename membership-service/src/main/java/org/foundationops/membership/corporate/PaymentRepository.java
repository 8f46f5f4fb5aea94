package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.corporate.domain.Payment;

/** Payments in the database. */
@ApplicationScoped
class PaymentRepository implements PanacheRepositoryBase<Payment, UUID> {

    /** The payments of each invoice, in the order in which they were booked. */
    Map<UUID, List<Payment>> ofInvoices(Collection<UUID> invoiceIds) {
        return find("invoiceId in ?1 order by recordedAt, id", invoiceIds).list().stream()
                .collect(Collectors.groupingBy(Payment::invoiceId));
    }

    /** A payment on this invoice. */
    Payment get(UUID invoiceId, UUID paymentId) {
        return find("id = ?1 and invoiceId = ?2", paymentId, invoiceId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("There is no payment " + paymentId + " on this invoice."));
    }
}
