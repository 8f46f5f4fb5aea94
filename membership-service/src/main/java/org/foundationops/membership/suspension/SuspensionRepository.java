package org.foundationops.membership.suspension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.suspension.domain.SuspendedSubject;
import org.foundationops.membership.suspension.domain.Suspension;
import org.jspecify.annotations.Nullable;

/** Suspensions in the database. */
@ApplicationScoped
class SuspensionRepository implements PanacheRepositoryBase<Suspension, UUID> {

    Suspension get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Suspension forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    List<Suspension> of(SuspendedSubject subject) {
        return list("personId = ?1 or organisationId = ?1", subject.id());
    }

    /** Those of a person that are not over, locked. */
    List<Suspension> notOverOf(UUID personId, Instant now) {
        return find("personId = ?1 and period.until > ?2 order by id", personId, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Suspension> page(
            SuspensionFilter filter, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Conditions conditions =
                filter.addTo(Conditions.after("id", afterId)).and("sql('updated_at') >= :since", "since", updatedSince);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no suspension " + id + ".");
    }
}
