package org.foundationops.elections.term;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Terms, in the order in which they were recorded. */
@ApplicationScoped
public class TermRepository implements PanacheRepositoryBase<Term, UUID> {

    Term require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no term " + id + "."));
    }

    /** Terms that are not over yet, running and announced. */
    List<Term> openOf(UUID bodyId, Instant at) {
        return list("bodyId = ?1 and (until is null or until > ?2) order by id", bodyId, at);
    }

    List<Term> ofBody(UUID bodyId) {
        return list("bodyId = ?1 order by id", bodyId);
    }

    /** Starts and ends that have passed and were not told yet, oldest first. */
    List<Term> due(Instant now, int limit) {
        return find(
                        "(publishedStart = false and from <= ?1)"
                                + " or (publishedEnd = false and until is not null and until <= ?1) order by from, id",
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    List<Term> page(@Nullable UUID bodyId, @Nullable UUID personId, @Nullable String after, int limit) {
        Conditions conditions = Conditions.after("id", after)
                .and("bodyId = :bodyId", "bodyId", bodyId)
                .and("personId = :personId", "personId", personId);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }
}
