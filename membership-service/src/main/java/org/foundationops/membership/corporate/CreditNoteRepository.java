package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.membership.corporate.domain.CreditNote;

/** Credit notes in the database. */
@ApplicationScoped
class CreditNoteRepository implements PanacheRepositoryBase<CreditNote, UUID> {

    /** Those of each invoice, in the order in which they were recorded. */
    Map<UUID, List<CreditNote>> ofInvoices(Collection<UUID> invoiceIds) {
        return find("invoiceId in ?1 order by recordedAt, id", invoiceIds).list().stream()
                .collect(Collectors.groupingBy(CreditNote::invoiceId));
    }
}
