package org.foundationops.membership.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.organisation.domain.DomainTaken;
import org.foundationops.membership.organisation.domain.Organisation;
import org.foundationops.membership.organisation.domain.OrganisationUnknown;
import org.jspecify.annotations.Nullable;

/** Organisations in the database. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String UPWARDS = """
            with recursive up (id) as (
                select id from organisation where id = ?1
                union
                select o.parent_id from up join organisation o using (id) where o.parent_id is not null
            )
            select id from up""";

    private static final String CONTROL_GROUP = """
            with recursive joined (id) as (
                select id from organisation where id = ?1
                union
                select next.id
                from joined, lateral (
                    select id from organisation where parent_id = joined.id
                    union all
                    select parent_id from organisation where id = joined.id and parent_id is not null
                ) next
            )
            select id from joined""";

    public Organisation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Organisation forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    List<Organisation> page(
            OrganisationFilter filter, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Conditions conditions =
                filter.addTo(Conditions.after("id", afterId)).and("sql('updated_at') >= :since", "since", updatedSince);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    /** Whose these domains are, by domain. */
    public Map<String, UUID> idsByDomain(Collection<String> domains) {
        Map<String, UUID> ids = new HashMap<>();
        getEntityManager()
                .createNativeQuery("select domain, organisation_id from organisation_domain where domain = any(?1)")
                .setParameter(1, domains.toArray(String[]::new))
                .getResultList()
                .forEach(row -> ids.put((String) ((Object[]) row)[0], (UUID) ((Object[]) row)[1]));
        return ids;
    }

    /** Refuses a request that names an organisation that is not registered. */
    public void requireKnown(String pointer, UUID organisationId) {
        if (count("id", organisationId) == 0) {
            throw new OrganisationUnknown(pointer, organisationId);
        }
    }

    /** The organisation and all above it; refuses one that is not registered. Nothing is above no parent. */
    Set<UUID> upwardsFrom(@Nullable UUID parentId) {
        if (parentId == null) {
            return Set.of();
        }
        List<UUID> found = getEntityManager()
                .createNativeQuery(UPWARDS, UUID.class)
                .setParameter(1, parentId)
                .getResultList();
        if (found.isEmpty()) {
            throw new OrganisationUnknown("/parentId", parentId);
        }
        return new HashSet<>(found);
    }

    /** The organisation and all that parent links, followed in either direction, join with it. */
    public Set<UUID> controlGroup(UUID organisationId) {
        List<UUID> found = getEntityManager()
                .createNativeQuery(CONTROL_GROUP, UUID.class)
                .setParameter(1, organisationId)
                .getResultList();
        return new HashSet<>(found);
    }

    List<Organisation> page(Set<UUID> ids, @Nullable String afterId, int limit) {
        return find("id in ?1 and id > ?2 order by id", ids, afterId == null ? BEFORE_ALL : UUID.fromString(afterId))
                .page(0, limit)
                .list();
    }

    void requireFree(Set<String> domains, UUID owner) {
        find("select d from Organisation o join o.domains d where d in ?1 and o.id <> ?2", domains, owner)
                .project(String.class)
                .firstResultOptional()
                .ifPresent(domain -> {
                    throw new DomainTaken(domain);
                });
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no organisation " + id + ".");
    }
}
