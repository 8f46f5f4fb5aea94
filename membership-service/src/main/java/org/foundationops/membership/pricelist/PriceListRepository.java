package org.foundationops.membership.pricelist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.pricelist.domain.NoPriceList;
import org.foundationops.membership.pricelist.domain.PriceList;
import org.foundationops.membership.pricelist.domain.PriceListExists;
import org.jspecify.annotations.Nullable;

/** Price lists in the database. */
@ApplicationScoped
public class PriceListRepository implements PanacheRepositoryBase<PriceList, UUID> {

    /** The list in force on a day: the last that began by then. */
    public PriceList inForceOn(LocalDate day) {
        return find("validFrom <= ?1 order by validFrom desc", day)
                .firstResultOptional()
                .orElseThrow(() -> new NoPriceList(day));
    }

    PriceList get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no price list " + id + "."));
    }

    List<PriceList> page(@Nullable String afterDay, int limit) {
        return (afterDay == null
                        ? find("order by validFrom")
                        : find("validFrom > ?1 order by validFrom", LocalDate.parse(afterDay)))
                .page(0, limit)
                .list();
    }

    void requireFree(LocalDate validFrom) {
        if (count("validFrom", validFrom) > 0) {
            throw new PriceListExists(validFrom);
        }
    }
}
