package org.foundationops.elections.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.BodyKind;
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

    /** What it is, without remembering the rest, which may change before it is locked. */
    public BodyKind kindOf(UUID id) {
        return find("select kind from Body where id = ?1", id)
                .project(BodyKind.class)
                .firstResultOptional()
                .orElseThrow(() -> unknown(id));
    }

    boolean isBoard(UUID id) {
        return count("id = ?1 and kind = ?2", id, BodyKind.BOARD) == 1;
    }

    /** The board that ratifies the elections of a body, and whose secretary keeps its books: of a board itself. */
    public UUID boardOf(UUID id) {
        return find("select coalesce(ratifyingBodyId, id) from Body where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElse(id);
    }

    /** The bodies whose books the secretary of a board keeps besides those of the board. */
    List<UUID> ratifiedBy(Collection<UUID> boards) {
        return find("select id from Body where ratifyingBodyId in ?1", boards)
                .project(UUID.class)
                .list();
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
