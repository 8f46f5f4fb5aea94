package org.foundationops.grants.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Applications in the database. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<GrantApplication, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    GrantApplication get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    GrantApplication forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    List<GrantApplication> page(@Nullable String afterId, int limit) {
        return find("id > ?1 order by id", idOf(afterId)).page(0, limit).list();
    }

    List<GrantApplication> pageOf(UUID applicant, @Nullable String afterId, int limit) {
        return find("applicantId = ?1 and id > ?2 order by id", applicant, idOf(afterId))
                .page(0, limit)
                .list();
    }

    /** All applications of the person, however they ended, locked. */
    List<GrantApplication> allOf(UUID applicant) {
        return find("applicantId = ?1 order by id", applicant)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no grant application " + id + ".");
    }

    private static UUID idOf(@Nullable String afterId) {
        return afterId == null ? BEFORE_ALL : UUID.fromString(afterId);
    }
}
