package org.foundationops.membership.space;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.space.domain.CommunitySpace;
import org.foundationops.membership.space.domain.SpaceAddressTaken;
import org.jspecify.annotations.Nullable;

/** Community spaces in the database. */
@ApplicationScoped
class SpaceRepository implements PanacheRepositoryBase<CommunitySpace, UUID> {

    /** As a command has left it, whatever this request read before. */
    CommunitySpace reread(UUID id) {
        getEntityManager().clear();
        return get(id);
    }

    CommunitySpace get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    CommunitySpace forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** The open spaces that somebody administers, locked in one order. */
    List<CommunitySpace> administeredBy(UUID personId) {
        return find(
                        "id in (select s.id from CommunitySpace s join s.administrators a"
                                + " where a.personId = ?1 and a.until is null and s.closedAt is null) order by id",
                        personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void requireAddressFree(String address, UUID but) {
        if (count(
                        "lower(details.address) = ?1 and closedAt is null and id <> ?2",
                        address.toLowerCase(Locale.ROOT),
                        but)
                > 0) {
            throw new SpaceAddressTaken();
        }
    }

    /** Those that are open. */
    List<CommunitySpace> page(
            @Nullable UUID groupId, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Conditions conditions = Conditions.after("id", afterId)
                .and("closedAt is null")
                .and("details.groupId = :groupId", "groupId", groupId)
                .and("sql('updated_at') >= :since", "since", updatedSince);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no community space " + id + ".");
    }
}
