package org.foundationops.grants.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.grants.award.domain.Award;
import org.foundationops.grants.award.domain.AwardOrigin;
import org.foundationops.grants.award.domain.PastAward;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Awards in the database. */
@ApplicationScoped
public class AwardRepository implements PanacheRepositoryBase<Award, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Award get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no award " + id + "."));
    }

    /** The awards that applications of the person were given, locked. */
    List<Award> ofApplicant(UUID applicant) {
        return find(
                        "applicationId in (select a.id from GrantApplication a where a.applicantId = ?1) order by id",
                        applicant)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Award> page(@Nullable UUID eventId, @Nullable String afterId, int limit) {
        UUID after = afterId == null ? BEFORE_ALL : UUID.fromString(afterId);
        return (eventId == null
                        ? find("id > ?1 order by id", after)
                        : find("id > ?1 and eventId = ?2 order by id", after, eventId))
                .page(0, limit)
                .list();
    }

    /** Imports wait for each other, so that the second one sees what the first has brought. */
    public void takeTurnsImporting() {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('award-import', 0)) as text)", String.class)
                .getResultList();
    }

    /** What was imported of decisions between two days. */
    public Set<PastAward> importedBetween(LocalDate first, LocalDate last) {
        return find("origin = ?1 and approvedOn between ?2 and ?3", AwardOrigin.IMPORT, first, last).stream()
                .map(award -> new PastAward(award.approvedOn(), award.recipientName(), award.amount()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Sums per year of the decision and currency. */
    List<AwardFigure> figures(@Nullable Integer year, @Nullable AwardOrigin origin) {
        return getEntityManager()
                .createQuery(
                        "select year(a.approvedOn), a.currency, count(a), sum(a.amountMinor) from Award a"
                                + " where (?1 is null or year(a.approvedOn) = ?1) and (?2 is null or a.origin = ?2)"
                                + " group by year(a.approvedOn), a.currency order by 1, 2",
                        Object[].class)
                .setParameter(1, year)
                .setParameter(2, origin)
                .getResultStream()
                .map(row -> new AwardFigure(
                        ((Number) row[0]).intValue(),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        Money.ofMinor(((Number) row[3]).longValue(), (String) row[1])))
                .toList();
    }
}
