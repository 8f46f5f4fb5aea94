package org.foundationops.membership.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.application.domain.ApplicantStanding;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.Standing;
import org.jspecify.annotations.Nullable;

/** Applications in the database. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<MembershipApplication, UUID> {

    // One statement, so that both answers are of the same moment.
    private static final String STANDING = """
            select exists (select from membership_application where person_id = ?1
                           and standing in ('SUBMITTED', 'DEFERRED')),
                   exists (select from member where person_id = ?1 and status = 'ACTIVE')""";

    MembershipApplication get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    MembershipApplication forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    ApplicantStanding standingOf(UUID personId) {
        return (ApplicantStanding) getEntityManager()
                .createNativeQuery(STANDING, ApplicantStanding.class)
                .setParameter(1, personId)
                .getSingleResult();
    }

    /** The open applications of two persons, locked, the earlier one first. */
    List<MembershipApplication> openOf(UUID personId, UUID otherId) {
        return find(
                        "personId in ?1 and standing in ?2 order by submittedAt, id",
                        List.of(personId, otherId),
                        List.of(Standing.SUBMITTED, Standing.DEFERRED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<MembershipApplication> page(@Nullable String afterId, int limit) {
        return (afterId == null ? find("order by id") : find("id > ?1 order by id", UUID.fromString(afterId)))
                .page(0, limit)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no membership application " + id + ".");
    }
}
