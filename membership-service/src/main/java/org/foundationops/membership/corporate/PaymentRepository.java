package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.membership.corporate.domain.BankReferenceUsed;
import org.foundationops.membership.corporate.domain.Payment;

/** Payments in the database. */
@ApplicationScoped
class PaymentRepository implements PanacheRepositoryBase<Payment, UUID> {

    /** The payments of each invoice, in the order in which they were booked. */
    Map<UUID, List<Payment>> ofInvoices(Collection<UUID> invoiceIds) {
        return find("invoiceId in ?1 order by recordedAt, id", invoiceIds).stream()
                .collect(Collectors.groupingBy(Payment::invoiceId));
    }

    void requireUnused(String bankReference) {
        if (count("bankReference", bankReference) > 0) {
            throw new BankReferenceUsed(bankReference);
        }
    }
}
