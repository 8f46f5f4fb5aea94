package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.corporate.domain.Invoice;
import org.jspecify.annotations.Nullable;

/** Invoices in the database. */
@ApplicationScoped
class InvoiceRepository implements PanacheRepositoryBase<Invoice, UUID> {

    Invoice get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Invoice forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    List<Invoice> page(@Nullable String afterId, int limit) {
        return (afterId == null ? find("order by id") : find("id > ?1 order by id", UUID.fromString(afterId)))
                .page(0, limit)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no invoice " + id + ".");
    }
}
