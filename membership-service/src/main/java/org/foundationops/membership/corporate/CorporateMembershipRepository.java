package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.corporate.domain.Capacity;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Standing;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

/** Corporate memberships in the database. */
@ApplicationScoped
public class CorporateMembershipRepository implements PanacheRepositoryBase<CorporateMembership, UUID> {

    private static final Set<Standing> ENDED =
            Arrays.stream(Standing.values()).filter(Standing::hasEnded).collect(Collectors.toUnmodifiableSet());

    /** A suspension changes the status of a membership without touching it. */
    private static final String UPDATED_SINCE = "sql('updated_at') >= :since or m.organisationId in"
            + " (select s.organisationId from Suspension s where sql('updated_at') >= :since)";

    private static final String DUE = """
            select id from (
                select id, case announced when 'ACTIVE' then renewal_due_at when 'RENEWAL_DUE' then paid_until
                    else lapses_at end as due_at
                from corporate_membership where standing = 'ACTIVE'
            ) waiting
            where due_at <= ? order by due_at, id""";

    private final Sql sql;

    CorporateMembershipRepository(Sql sql) {
        this.sql = sql;
    }

    public CorporateMembership get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    public CorporateMembership forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** An application about which a body can still be asked. */
    Optional<CorporateMembership> undecidedForChange(UUID id) {
        return find("id = ?1 and standing = ?2", id, Standing.APPLIED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The membership of the organisation that nobody has ended, though a date may have. */
    Optional<CorporateMembership> notEndedOf(UUID organisationId) {
        return find("organisationId = ?1 and standing not in ?2", organisationId, ENDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Who represents the organisation, if it has such a membership. */
    Optional<UUID> representativeOf(UUID organisationId) {
        return find("organisationId = ?1 and standing not in ?2", organisationId, ENDED)
                .firstResultOptional()
                .flatMap(membership -> membership.acting(Capacity.REPRESENTATIVE));
    }

    /** Which of these organisations have a membership that nobody has ended. */
    Set<UUID> membersAmong(Collection<UUID> organisationIds) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select m.organisationId from CorporateMembership m"
                                + " where m.organisationId in ?1 and m.standing not in ?2",
                        UUID.class)
                .setParameter(1, organisationIds)
                .setParameter(2, ENDED)
                .getResultList());
    }

    /** What was paid for a term that was taken over. */
    void addDuesPaidBefore(UUID membershipId, Money amount) {
        sql.run(
                "insert into imported_dues (corporate_membership_id, currency, amount_minor) values (?, ?, ?)",
                membershipId,
                amount.currency().getCurrencyCode(),
                amount.minorUnits());
    }

    /** The memberships of which a date has made something else, the longest overdue first. */
    List<UUID> due(Instant now) {
        return sql.list(DUE, row -> row.getObject(1, UUID.class), now);
    }

    /** Those of them that nobody else is about to change. */
    List<CorporateMembership> forChangeWhereFree(List<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** The memberships for which the person acts now, locked. */
    List<CorporateMembership> representedBy(UUID personId) {
        return mandatesOf(personId).stream()
                .map(Representing.Mandate::corporateMembershipId)
                .sorted()
                .map(this::forChange)
                .toList();
    }

    List<Representing.Mandate> mandatesOf(UUID personId) {
        return find(
                        "select c.id, c.organisationId, r from CorporateMembership c join c.representatives r"
                                + " where r.personId = ?1 and r.until is null order by c.id",
                        personId)
                .project(Representing.Mandate.class)
                .list();
    }

    /** Whose these memberships are, by the id of the membership. */
    Map<UUID, MemberOrganisation> organisationsOf(Collection<UUID> membershipIds) {
        return getEntityManager()
                .createQuery(
                        "select m.id, o.id, o.displayName from CorporateMembership m"
                                + " join Organisation o on o.id = m.organisationId where m.id in ?1",
                        MemberOrganisation.class)
                .setParameter(1, membershipIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(MemberOrganisation::corporateMembershipId, Function.identity()));
    }

    /** The memberships for which {@code reader} acts; all, if there is none. */
    List<CorporateMembership> page(
            @Nullable UUID reader,
            CorporateMembershipFilter filter,
            @Nullable Instant updatedSince,
            Instant now,
            @Nullable String afterId,
            int limit) {
        Conditions conditions = filter.addTo(Conditions.after("from CorporateMembership m where m.id", afterId), now)
                .and(represented("m.id"), "reader", reader)
                .and(UPDATED_SINCE, "since", updatedSince);
        return find(conditions.orderedBy("m.id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    /** Whether the membership is one for which {@code :reader} acts now. */
    static String represented(String membershipId) {
        return "exists (select 1 from CorporateMembership c join c.representatives p where c.id = " + membershipId
                + " and p.personId = :reader and p.until is null)";
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no corporate membership " + id + ".");
    }
}
