package org.foundationops.elections.term;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.term.domain.Term;
import org.jspecify.annotations.Nullable;

/** Terms, in the order in which they were recorded. */
@ApplicationScoped
public class TermRepository implements PanacheRepositoryBase<Term, UUID> {

    /** Terms that nobody has been elected to follow. */
    List<Term> openOf(UUID bodyId) {
        return list("bodyId = ?1 and until is null order by id", bodyId);
    }

    List<Term> ofBody(UUID bodyId) {
        return list("bodyId = ?1 order by id", bodyId);
    }

    List<Term> inOffice(UUID bodyId, Instant at) {
        return list("bodyId = ?1 and from <= ?2 and (until is null or until > ?2) order by id", bodyId, at);
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
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (bodyId != null) {
            where.append(" and bodyId = :bodyId");
            parameters.put("bodyId", bodyId);
        }
        if (personId != null) {
            where.append(" and personId = :personId");
            parameters.put("personId", personId);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.put("after", UUID.fromString(after));
        }
        return find(where + " order by id", parameters).page(0, limit).list();
    }
}
