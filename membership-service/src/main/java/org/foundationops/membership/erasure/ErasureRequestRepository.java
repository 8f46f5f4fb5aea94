package org.foundationops.membership.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.erasure.domain.ErasureRequest;
import org.foundationops.membership.erasure.domain.ErasureRequestStatus;
import org.jspecify.annotations.Nullable;

/** Requests to be erased in the database. */
@ApplicationScoped
class ErasureRequestRepository implements PanacheRepositoryBase<ErasureRequest, UUID> {

    private final Sql sql;

    ErasureRequestRepository(Sql sql) {
        this.sql = sql;
    }

    ErasureRequest get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    ErasureRequest forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** The request, if it is this person's; that of somebody else is not to be found. */
    ErasureRequest ofPerson(UUID id, UUID personId) {
        return findByIdOptional(id)
                .filter(request -> request.personId().equals(personId))
                .orElseThrow(() -> absent(id));
    }

    Optional<ErasureRequest> openOf(UUID personId) {
        return find("personId = ?1 and status = ?2", personId, ErasureRequestStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The longest overdue first. */
    List<UUID> due(Instant now) {
        return sql.list(
                "select id from erasure_request where status = 'OPEN' and due_at <= ? order by due_at, id",
                row -> row.getObject(1, UUID.class),
                now);
    }

    List<ErasureRequest> page(
            @Nullable UUID personId, @Nullable ErasureRequestStatus status, @Nullable String afterId, int limit) {
        Conditions conditions = Conditions.after("id", afterId)
                .and("personId = :personId", "personId", personId)
                .and("status = :status", "status", status);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no request for erasure " + id + ".");
    }
}
