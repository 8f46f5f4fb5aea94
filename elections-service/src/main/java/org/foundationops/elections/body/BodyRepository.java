package org.foundationops.elections.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Bodies, in the order of their creation. */
@ApplicationScoped
public class BodyRepository implements PanacheRepositoryBase<Body, UUID> {

    public Body require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Whoever changes seats or terms of a body takes turns. */
    public Body requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    List<Body> page(@Nullable String after, int limit) {
        return after == null
                ? find("order by id").page(0, limit).list()
                : find("id > ?1 order by id", UUID.fromString(after))
                        .page(0, limit)
                        .list();
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("There is no body " + id + ".");
    }
}
