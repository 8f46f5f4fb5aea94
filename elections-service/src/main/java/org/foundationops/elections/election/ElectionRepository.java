package org.foundationops.elections.election;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Elections, in the order in which they were drafted. */
@ApplicationScoped
public class ElectionRepository implements PanacheRepositoryBase<Election, UUID> {

    public Election require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Whoever moves an election takes turns: officers, the clock, and the clocks of other replicas. */
    public Election requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** Whether another election already offers the seats of the body. */
    boolean isAnotherInProgress(Election election) {
        return count(
                        "bodyId = ?1 and id <> ?2 and status in ?3",
                        election.bodyId(),
                        election.id(),
                        EnumSet.range(ElectionStatus.ANNOUNCED, ElectionStatus.RATIFIED))
                > 0;
    }

    List<Election> page(@Nullable UUID bodyId, @Nullable ElectionStatus status, @Nullable String after, int limit) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (bodyId != null) {
            where.append(" and bodyId = :bodyId");
            parameters.put("bodyId", bodyId);
        }
        if (status != null) {
            where.append(" and status = :status");
            parameters.put("status", status);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.put("after", UUID.fromString(after));
        }
        return find(where + " order by id", parameters).page(0, limit).list();
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("There is no election " + id + ".");
    }
}
