package org.foundationops.elections.election;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Elections, in the order in which they were drafted. */
@ApplicationScoped
public class ElectionRepository implements PanacheRepositoryBase<Election, UUID> {

    private static final Set<ElectionStatus> IN_PROGRESS =
            EnumSet.range(ElectionStatus.ANNOUNCED, ElectionStatus.RATIFIED);
    private static final int MOST_IN_CALENDAR = 100;

    public Election require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Of which body, without remembering the rest, which may change before it is locked. */
    public UUID bodyOf(UUID id) {
        return find("select bodyId from Election where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> unknown(id));
    }

    /** Where it stood a moment ago, likewise. */
    public ElectionStatus statusOf(UUID id) {
        return find("select status from Election where id = ?1", id)
                .project(ElectionStatus.class)
                .firstResultOptional()
                .orElseThrow(() -> unknown(id));
    }

    /** Whoever moves an election takes turns: officers, the clock, and the clocks of other replicas. */
    public Election requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** Whether another election already offers the seats of the body. */
    boolean isAnotherInProgress(Election election) {
        return count("bodyId = ?1 and id <> ?2 and status in ?3", election.bodyId(), election.id(), IN_PROGRESS) > 0;
    }

    /** Whether an election offers the seats of the body. */
    public boolean isInProgress(UUID bodyId) {
        return count("bodyId = ?1 and status in ?2", bodyId, IN_PROGRESS) > 0;
    }

    /** What was announced, the latest first. */
    public List<Election> inCalendar(@Nullable UUID bodyId) {
        StringBuilder where = new StringBuilder("status <> :draft");
        Map<String, Object> parameters = new HashMap<>(Map.of("draft", ElectionStatus.DRAFT));
        if (bodyId != null) {
            where.append(" and bodyId = :bodyId");
            parameters.put("bodyId", bodyId);
        }
        return announced(find(where + " order by id desc", parameters)
                .page(0, MOST_IN_CALENDAR)
                .list());
    }

    /** A draft is nobody's business yet. */
    public Election requireAnnounced(UUID id) {
        return announced(findByIdOptional(id).stream().toList()).stream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /** One that was cancelled as a draft was never announced. */
    private static List<Election> announced(List<Election> elections) {
        return elections.stream().filter(Election::wasAnnounced).toList();
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
