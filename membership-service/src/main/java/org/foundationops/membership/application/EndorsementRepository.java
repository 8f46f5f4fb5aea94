package org.foundationops.membership.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.application.domain.Endorsement;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.jspecify.annotations.Nullable;

/** Endorsements in the database; lists show those that were not withdrawn. */
@ApplicationScoped
class EndorsementRepository implements PanacheRepositoryBase<Endorsement, UUID> {

    private static final String VIEWS = "select e.id, e.version, e.applicationId, e.personId, p.displayName,"
            + " e.endorsedAt, e.withdrawnAt from Endorsement e join Person p on p.id = e.personId"
            + " where e.applicationId = ?1 and ";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    boolean stands(UUID applicationId, UUID personId) {
        return count("applicationId = ?1 and personId = ?2 and withdrawnAt is null", applicationId, personId) > 0;
    }

    Endorsement forChange(UUID applicationId, UUID id, UUID personId) {
        return find("applicationId = ?1 and id = ?2 and personId = ?3", applicationId, id, personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> absent(id));
    }

    /** Their endorsements of open applications. */
    List<Endorsement> standingOf(UUID personId) {
        return find(
                        "select e from Endorsement e join MembershipApplication a on a.id = e.applicationId"
                                + " where e.personId = ?1 and e.withdrawnAt is null"
                                + " and a.standing in (SUBMITTED, DEFERRED) order by e.id",
                        personId)
                .list();
    }

    /** Which open applications two persons endorse; the endorsements of the first person come first. */
    List<Endorsed> standing(UUID personId, UUID otherId) {
        return find(
                        "select e, a from Endorsement e join MembershipApplication a on a.id = e.applicationId"
                                + " where e.personId in (?1, ?2) and e.withdrawnAt is null"
                                + " and a.standing in (SUBMITTED, DEFERRED)"
                                + " order by case when e.personId = ?1 then 0 else 1 end, e.id",
                        personId,
                        otherId)
                .project(Endorsed.class)
                .list();
    }

    /** An endorsement and what it is about. */
    record Endorsed(Endorsement endorsement, MembershipApplication application) {}

    EndorsementView view(UUID applicationId, UUID id) {
        return find(VIEWS + "e.id = ?2", applicationId, id)
                .project(EndorsementView.class)
                .firstResultOptional()
                .orElseThrow(() -> absent(id));
    }

    List<EndorsementView> page(UUID applicationId, @Nullable String afterId, int limit) {
        return find(
                        VIEWS + "e.withdrawnAt is null and e.id > ?2 order by e.id",
                        applicationId,
                        afterId == null ? BEFORE_ALL : UUID.fromString(afterId))
                .project(EndorsementView.class)
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no endorsement " + id + ".");
    }
}
