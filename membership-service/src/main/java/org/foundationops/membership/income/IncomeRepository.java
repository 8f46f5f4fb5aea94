package org.foundationops.membership.income;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.income.domain.Income;
import org.foundationops.membership.income.domain.IncomeKind;
import org.foundationops.membership.income.domain.IncomeReversed;
import org.jspecify.annotations.Nullable;

/** Bookings of money that came, in the database. */
@ApplicationScoped
class IncomeRepository implements PanacheRepositoryBase<Income, UUID> {

    Income get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Income giftForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(income -> income.kind() != IncomeKind.DUES)
                .orElseThrow(() -> absent(id));
    }

    void requireNotReversed(Income income) {
        if (count("reversalOf", income.id()) > 0) {
            throw new IncomeReversed();
        }
    }

    List<Income> page(Collection<IncomeKind> kinds, @Nullable String afterId, int limit) {
        return (afterId == null
                        ? find("kind in ?1 order by id", kinds)
                        : find("kind in ?1 and id > ?2 order by id", kinds, UUID.fromString(afterId)))
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no booking " + id + ".");
    }
}
