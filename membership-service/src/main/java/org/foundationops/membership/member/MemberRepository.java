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
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.Standing;
import org.jspecify.annotations.Nullable;

/** Individual members in the database. */
@ApplicationScoped
public class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    private static final String ROWS = "select m, p, (select max(s.period.until) from Suspension s"
            + " where s.personId = m.personId and s.period.from <= :now and s.period.until > :now)"
            + " from Member m join Person p on p.id = m.personId where ";

    /** A suspension changes the status of a membership without touching it. */
    private static final String UPDATED_SINCE = "m.id in (select c.id from Member c where sql('updated_at') >= :since)"
            + " or m.personId in (select c.personId from Suspension c where sql('updated_at') >= :since)";

    private final TransactionTime time;

    MemberRepository(TransactionTime time) {
        this.time = time;
    }

    /** The newest membership of a person, be it over or not. */
    public Optional<Member> latestOf(UUID personId) {
        return find("personId = ?1 order by id desc", personId).firstResultOptional();
    }

    /** The membership that a person has now, locked. */
    Optional<Member> currentOf(UUID personId) {
        return find("personId = ?1 and standing = ?2", personId, Standing.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether somebody is an individual member now. */
    public boolean isMember(UUID personId) {
        return count("personId = ?1 and standing = ?2", personId, Standing.ACTIVE) > 0;
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
        return find(ROWS + "m.id = :id", Parameters.with("now", time.now()).and("id", id))
                .project(MemberRow.class)
                .firstResultOptional()
                .map(MemberView::of)
                .orElseThrow(() -> absent(id));
    }

    List<MemberView> page(MemberFilter filter, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Conditions conditions = filter.addTo(
                        Conditions.after(ROWS + "m.id", afterId).with("now", time.now()))
                .and(UPDATED_SINCE, "since", updatedSince);
        return find(conditions.orderedBy("m.id"), conditions.parameters())
                .project(MemberRow.class)
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
