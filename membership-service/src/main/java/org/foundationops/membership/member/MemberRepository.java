package org.foundationops.membership.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.MemberStatus;
import org.jspecify.annotations.Nullable;

/** Individual members in the database. */
@ApplicationScoped
public class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    private static final String WITH_NAME =
            "select m, p from Member m join Person p on p.id = m.personId where m.id > ?1";
    private static final String IN_DIRECTORY = " and m.status = ?2 and p.listedInDirectory";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The newest membership of a person, be it over or not. */
    public Optional<Member> latestOf(UUID personId) {
        return find("personId = ?1 order by id desc", personId).firstResultOptional();
    }

    /** The membership that a person has now, locked. */
    Optional<Member> currentOf(UUID personId) {
        return find("personId = ?1 and status = ?2", personId, MemberStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Member forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    MemberView get(UUID id) {
        return find("select m, p from Member m join Person p on p.id = m.personId where m.id = ?1", id)
                .project(MemberWithName.class)
                .firstResultOptional()
                .map(MemberView::of)
                .orElseThrow(() -> absent(id));
    }

    List<MemberView> page(@Nullable String afterId, int limit) {
        return views(getEntityManager()
                .createQuery(WITH_NAME + " order by m.id", MemberWithName.class)
                .setParameter(1, idOf(afterId))
                .setMaxResults(limit)
                .getResultList());
    }

    /** Only who is a member and has opted in to the public directory. */
    List<MemberView> directoryPage(@Nullable String afterId, int limit) {
        return views(getEntityManager()
                .createQuery(WITH_NAME + IN_DIRECTORY + " order by m.id", MemberWithName.class)
                .setParameter(1, idOf(afterId))
                .setParameter(2, MemberStatus.ACTIVE)
                .setMaxResults(limit)
                .getResultList());
    }

    private static UUID idOf(@Nullable String afterId) {
        return afterId == null ? BEFORE_ALL : UUID.fromString(afterId);
    }

    private static List<MemberView> views(List<MemberWithName> rows) {
        return rows.stream().map(MemberView::of).toList();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no member " + id + ".");
    }
}
