package org.foundationops.elections.affiliationcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.affiliationcase.domain.AffiliationCase;
import org.foundationops.elections.affiliationcase.domain.CaseStatus;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Cases, in the order in which they were opened. */
@ApplicationScoped
class AffiliationCaseRepository implements PanacheRepositoryBase<AffiliationCase, UUID> {

    AffiliationCase require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no affiliation case " + id + "."));
    }

    List<AffiliationCase> openOf(UUID bodyId) {
        return list("bodyId = ?1 and status <> ?2 order by id", bodyId, CaseStatus.RESOLVED);
    }

    /** @param readable the bodies whose cases the caller may read; null for all */
    List<AffiliationCase> page(
            @Nullable Set<UUID> readable,
            @Nullable UUID bodyId,
            @Nullable CaseStatus status,
            @Nullable String after,
            int limit) {
        Conditions conditions = Conditions.after("id", after)
                .and("bodyId in :readable", "readable", readable)
                .and("bodyId = :bodyId", "bodyId", bodyId)
                .and("status = :status", "status", status);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }
}
