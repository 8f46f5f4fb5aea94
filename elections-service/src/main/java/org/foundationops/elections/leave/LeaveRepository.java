package org.foundationops.elections.leave;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.leave.domain.Leave;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Leaves, in the order in which they were recorded. */
@ApplicationScoped
class LeaveRepository implements PanacheRepositoryBase<Leave, UUID> {

    Leave get(UUID bodyId, UUID id) {
        return find("id = ?1 and bodyId = ?2", id, bodyId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("There is no leave " + id + " in this body."));
    }

    List<Leave> notOver(UUID bodyId, Instant at) {
        return list("bodyId = ?1 and until > ?2", bodyId, at);
    }

    List<UUID> personsAway(UUID bodyId, Instant at) {
        return list("bodyId = ?1 and from <= ?2 and until > ?2", bodyId, at).stream()
                .map(Leave::personId)
                .toList();
    }

    List<Leave> page(UUID bodyId, @Nullable String after, int limit) {
        Conditions conditions = Conditions.after("id", after).and("bodyId = :bodyId", "bodyId", bodyId);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }
}
