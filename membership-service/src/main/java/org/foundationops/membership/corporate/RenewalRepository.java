package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.corporate.domain.Renewal;
import org.foundationops.membership.corporate.domain.RenewalStatus;
import org.jspecify.annotations.Nullable;

/** Renewals in the database. Who changes one locks its membership first. */
@ApplicationScoped
class RenewalRepository implements PanacheRepositoryBase<Renewal, UUID> {

    private static final Set<RenewalStatus> OPEN =
            Arrays.stream(RenewalStatus.values()).filter(RenewalStatus::isOpen).collect(Collectors.toUnmodifiableSet());

    Renewal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Renewal forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    UUID membershipOf(UUID id) {
        return getEntityManager()
                .createQuery("select r.corporateMembershipId from Renewal r where r.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> absent(id));
    }

    List<Renewal> openOf(UUID membershipId) {
        return find("corporateMembershipId = ?1 and status in ?2 order by id", membershipId, OPEN)
                .list();
    }

    /** A draft about which a body can still be asked. */
    Optional<Renewal> undecidedForChange(UUID id) {
        return find("id = ?1 and status = ?2", id, RenewalStatus.REQUESTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Renewal> approvedOf(UUID membershipId) {
        return find("corporateMembershipId = ?1 and status = ?2", membershipId, RenewalStatus.APPROVED)
                .firstResultOptional();
    }

    /** Whether another than this one is under way. */
    boolean hasOpenBeside(UUID membershipId, UUID renewalId) {
        return count("corporateMembershipId = ?1 and status in ?2 and id <> ?3", membershipId, OPEN, renewalId) > 0;
    }

    /** The renewals of memberships for which {@code reader} acts; all, if there is none. */
    List<Renewal> page(@Nullable UUID reader, RenewalFilter filter, @Nullable String afterId, int limit) {
        Conditions conditions = filter.addTo(Conditions.after("from Renewal r where r.id", afterId))
                .and(CorporateMembershipRepository.represented("r.corporateMembershipId"), "reader", reader);
        return find(conditions.orderedBy("r.id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no renewal " + id + ".");
    }
}
