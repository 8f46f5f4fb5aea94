package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Standing;
import org.jspecify.annotations.Nullable;

/** Corporate memberships in the database. */
@ApplicationScoped
class CorporateMembershipRepository implements PanacheRepositoryBase<CorporateMembership, UUID> {

    CorporateMembership get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    CorporateMembership forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    boolean hasNotEnded(UUID organisationId) {
        return count("organisationId = ?1 and standing <> ?2", organisationId, Standing.REJECTED) > 0;
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

    List<CorporateMembership> page(@Nullable String afterId, int limit) {
        return (afterId == null ? find("order by id") : find("id > ?1 order by id", UUID.fromString(afterId)))
                .page(0, limit)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no corporate membership " + id + ".");
    }
}
