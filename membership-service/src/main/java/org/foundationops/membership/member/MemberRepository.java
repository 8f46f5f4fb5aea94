package org.foundationops.membership.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.MemberStatus;
import org.jspecify.annotations.Nullable;

/** Individual members in the database. */
@ApplicationScoped
public class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    private static final String WITH_NAME = "select m, p from Member m join Person p on p.id = m.personId where ";
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

    /** Whether somebody is an individual member now. */
    public boolean isMember(UUID personId) {
        return count("personId = ?1 and status = ?2", personId, MemberStatus.ACTIVE) > 0;
    }

    /** Which of these persons are members now. */
    Set<UUID> membersAmong(Collection<UUID> personIds) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery(
                        "select person_id from member where status = 'ACTIVE' and person_id = any(?1)", UUID.class)
                .setParameter(1, personIds.toArray(UUID[]::new))
                .getResultList());
    }

    Member forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    MemberView get(UUID id) {
        return find(WITH_NAME + "m.id = ?1", id)
                .project(MemberWithName.class)
                .firstResultOptional()
                .map(MemberView::of)
                .orElseThrow(() -> absent(id));
    }

    List<MemberView> page(MemberFilter filter, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Parameters parameters = Parameters.with("after", afterId == null ? BEFORE_ALL : UUID.fromString(afterId));
        String conditions = filter.conditions(parameters);
        if (updatedSince != null) {
            parameters.and("since", updatedSince);
            conditions += " and m.id in (select c.id from Member c where sql('updated_at') >= :since)";
        }
        return find(WITH_NAME + "m.id > :after" + conditions + " order by m.id", parameters)
                .project(MemberWithName.class)
                .page(0, limit)
                .list() // Panache's stream needs a transaction
                .stream()
                .map(MemberView::of)
                .toList();
    }

    /** Of the membership of somebody else there is nothing to be found. */
    static void requireOwn(Member member, UUID personId) {
        if (!member.personId().equals(personId)) {
            throw absent(member.id());
        }
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no member " + id + ".");
    }
}
