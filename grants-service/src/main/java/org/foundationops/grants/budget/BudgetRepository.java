package org.foundationops.grants.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.budget.domain.BudgetExists;
import org.foundationops.grants.budget.domain.BudgetLineUnknown;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Budgets in the database. */
@ApplicationScoped
public class BudgetRepository implements PanacheRepositoryBase<Budget, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The budget that a line belongs to. */
    public Budget ofLine(UUID budgetLineId) {
        return find("select b from Budget b join b.lines l where l.id = ?1", budgetLineId)
                .firstResultOptional()
                .orElseThrow(BudgetLineUnknown::new);
    }

    Budget get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Budget forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    List<Budget> page(@Nullable UUID bodyId, @Nullable String afterId, int limit) {
        UUID after = afterId == null ? BEFORE_ALL : UUID.fromString(afterId);
        return (bodyId == null
                        ? find("id > ?1 order by id", after)
                        : find("id > ?1 and bodyId = ?2 order by id", after, bodyId))
                .page(0, limit)
                .list();
    }

    /** One budget for a body and a fiscal year; two drafts at once wait for each other. */
    void requireNoneFor(UUID bodyId, int fiscalYear) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                .setParameter(1, bodyId + " " + fiscalYear)
                .getResultList();
        if (count("bodyId = ?1 and fiscalYear = ?2", bodyId, fiscalYear) > 0) {
            throw new BudgetExists();
        }
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no budget " + id + ".");
    }
}
