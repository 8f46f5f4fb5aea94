package org.foundationops.membership.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupNameTaken;
import org.foundationops.membership.group.domain.GroupStanding;
import org.foundationops.membership.group.domain.GroupUnknown;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

/** Groups in the database. */
@ApplicationScoped
public class GroupRepository implements PanacheRepositoryBase<Group, UUID> {

    /** To what somebody belongs, leads, writes or votes in. */
    private static final String CONCERNED = """
            select group_id from group_seat where person_id = ?1 and standing in ('INVITED', 'APPLIED', 'ACTIVE')
            union select group_id from group_office where person_id = ?1 and valid_until is null
            union select id from working_group where author_id = ?1 and standing in ('DRAFT', 'PROPOSED')
            union select g.id from working_group g join group_charter c on c.group_id = g.id and c.number = g.charter_number
                  where ?1 in (c.chair_id, c.co_chair_id)
            union select s.group_id from group_seat s join group_seat_vote v on v.seat_id = s.id
                  where v.voter_id = ?1 and s.standing in ('INVITED', 'APPLIED')
            order by 1""";

    private final Sql sql;

    GroupRepository(Sql sql) {
        this.sql = sql;
    }

    /** As a command has left it, whatever this request read before. */
    Group reread(UUID id) {
        getEntityManager().clear();
        return get(id);
    }

    public Group get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    public Group forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** A group about which its board can still be asked. */
    Optional<Group> proposedForChange(UUID id) {
        return Optional.of(forChange(id)).filter(group -> group.standing() == GroupStanding.PROPOSED);
    }

    /** The group, locked, unless somebody else is about to change it. */
    Optional<Group> forChangeIfFree(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** A name stands for one group, whatever its case. */
    void requireNameFree(String name, UUID but) {
        boolean isTaken = count(
                        "lower(name) = ?1 and id <> ?2 and standing not in (?3, ?4)",
                        name.toLowerCase(Locale.ROOT),
                        but,
                        GroupStanding.REJECTED,
                        GroupStanding.ARCHIVED)
                > 0;
        if (isTaken) {
            throw new GroupNameTaken(name);
        }
    }

    /** The groups of which dates may make something else. */
    List<UUID> begunBy(Instant now) {
        return sql.list(
                "select id from working_group where standing in ('ACTIVE', 'SHUTTING_DOWN') and activated_at <= ?"
                        + " order by id",
                row -> row.getObject(1, UUID.class),
                now);
    }

    /** In one order, so that two who lock them do not wait for each other. */
    List<UUID> concernedBy(UUID personId) {
        return getEntityManager()
                .createNativeQuery(CONCERNED, UUID.class)
                .setParameter(1, personId)
                .getResultList();
    }

    /** The groups that have begun and whose liaison is one of these persons. */
    List<UUID> withLiaison(List<UUID> personIds) {
        return sql.list(
                "select distinct g.id from working_group g join group_office o on o.group_id = g.id"
                        + " where o.office = 'LIAISON' and o.valid_until is null and g.standing in ('ACTIVE', 'SHUTTING_DOWN')"
                        + " and o.person_id = any(?) order by g.id",
                row -> row.getObject(1, UUID.class),
                (Object) personIds.toArray(UUID[]::new));
    }

    /** The groups that have begun and whose members hold this role. */
    List<UUID> derivedFrom(String role) {
        return sql.list(
                "select g.id from working_group g join group_charter c on c.group_id = g.id and c.number = g.charter_number"
                        + " where g.standing in ('ACTIVE', 'SHUTTING_DOWN') and c.derived_role = ? order by g.id",
                row -> row.getObject(1, UUID.class),
                role);
    }

    /** Refuses a request that names a group which is not active, and lets none be shut down before it is done. */
    public void requireKnownActive(String pointer, UUID groupId) {
        findByIdOptional(groupId, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new GroupUnknown(pointer, groupId))
                .requireActive();
    }

    boolean moderatesSpaces(UUID groupId) {
        return sql.exists("select from community_space where group_id = ? and closed_at is null limit 1", groupId);
    }

    List<Group> page(GroupFilter filter, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Conditions conditions = filter.addTo(
                        Conditions.after("id", afterId).and("standing <> :draft", "draft", GroupStanding.DRAFT))
                .and("sql('updated_at') >= :since", "since", updatedSince);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no group " + id + ".");
    }
}
