package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.membership.corporate.domain.PaymentReversal;
import org.foundationops.membership.corporate.domain.PaymentReversed;

/** Counter-entries of payments in the database. */
@ApplicationScoped
class PaymentReversalRepository implements PanacheRepositoryBase<PaymentReversal, UUID> {

    Map<UUID, PaymentReversal> ofInvoices(Collection<UUID> invoiceIds) {
        return find("paymentId in (select p.id from Payment p where p.invoiceId in ?1)", invoiceIds).list().stream()
                .collect(Collectors.toMap(PaymentReversal::paymentId, Function.identity()));
    }

    void requireNone(UUID paymentId) {
        if (count("paymentId", paymentId) > 0) {
            throw new PaymentReversed();
        }
    }
}
