package org.foundationops.membership.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.conflict.domain.ConflictAbout;
import org.foundationops.membership.conflict.domain.DeclaredConflict;
import org.jspecify.annotations.Nullable;

/** Declared conflicts in the database. */
@ApplicationScoped
class ConflictRepository implements PanacheRepositoryBase<DeclaredConflict, UUID> {

    DeclaredConflict get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    DeclaredConflict forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** Whether the person has this conflict without an end. */
    boolean isDeclared(UUID personId, ConflictAbout about) {
        return count(
                        "personId = ?1 and (otherPersonId = ?2 or organisationId = ?2 or subjectId = ?2)"
                                + " and period.until is null",
                        personId,
                        about.id())
                > 0;
    }

    /** Those of a person in force at the instant, as far as they were recorded by then. */
    List<DeclaredConflict> inForceOf(UUID personId, Instant at) {
        return list(
                "personId = ?1 and period.from <= ?2 and period.recordedAt <= ?2"
                        + " and (period.until is null or period.until > ?2) order by id",
                personId,
                at);
    }

    /** Those of and about a person that are not over, locked. */
    List<DeclaredConflict> notOverWith(UUID personId, Instant now) {
        return find(
                        "(personId = ?1 or otherPersonId = ?1) and (period.until is null or period.until > ?2)"
                                + " order by id",
                        personId,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<DeclaredConflict> page(
            @Nullable UUID personId, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Conditions conditions = Conditions.after("id", afterId)
                .and("personId = :personId", "personId", personId)
                .and("sql('updated_at') >= :since", "since", updatedSince);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no conflict " + id + ".");
    }
}
