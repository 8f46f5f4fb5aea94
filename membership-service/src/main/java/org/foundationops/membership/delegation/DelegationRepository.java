package org.foundationops.membership.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.delegation.domain.Delegation;
import org.jspecify.annotations.Nullable;

/** Delegations in the database. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    Delegation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Delegation forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    List<Delegation> page(DelegationFilter filter, @Nullable String afterId, int limit) {
        Conditions conditions = filter.addTo(Conditions.after("id", afterId));
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no delegation " + id + ".");
    }
}
