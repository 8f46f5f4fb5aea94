package org.foundationops.membership.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatStanding;
import org.jspecify.annotations.Nullable;

/** Seats in the database. Who changes one holds the lock of its group. */
@ApplicationScoped
class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {

    private static final Set<SeatStanding> PENDING = Set.of(SeatStanding.INVITED, SeatStanding.APPLIED);
    private static final Set<SeatStanding> OPEN =
            Set.of(SeatStanding.INVITED, SeatStanding.APPLIED, SeatStanding.ACTIVE);

    /** As a command has left it, whatever this request read before. */
    Seat reread(UUID id) {
        forget();
        return get(id);
    }

    /** For a command that has changed nothing yet. */
    void forget() {
        getEntityManager().clear();
    }

    Seat get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    /** Asked for before the seat itself is read, so that it is read when its group is locked. */
    UUID groupOf(UUID id) {
        return find("select s.groupId from Seat s where s.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> absent(id));
    }

    /** What somebody has in the group that is not over. */
    Optional<Seat> openOf(UUID groupId, UUID personId) {
        return find("groupId = ?1 and personId = ?2 and standing in ?3", groupId, personId, OPEN)
                .firstResultOptional();
    }

    /** In how many groups and where somebody has something that is not over. */
    List<Seat> openOf(UUID personId) {
        return list("personId = ?1 and standing in ?2 order by groupId", personId, OPEN);
    }

    List<Seat> openIn(UUID groupId) {
        return list("groupId = ?1 and standing in ?2 order by id", groupId, OPEN);
    }

    List<Seat> pendingIn(UUID groupId) {
        return list("groupId = ?1 and standing in ?2 order by id", groupId, PENDING);
    }

    /** Those of which a date has made something else. */
    List<Seat> dueIn(UUID groupId, Instant now) {
        return list(
                "groupId = ?1 and standing = ?2 and optInDueAt <= ?3 and (optInAnnounced = false or termEndsAt <= ?3)"
                        + " order by optInDueAt, id",
                groupId,
                SeatStanding.ACTIVE,
                now);
    }

    /** All that ever gave membership. */
    List<Seat> takenIn(UUID groupId) {
        return list("groupId = ?1 and terms is not empty order by id", groupId);
    }

    Set<UUID> consentedIn(UUID groupId) {
        return openIn(groupId).stream()
                .filter(Seat::hasConsented)
                .map(Seat::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Seat> page(UUID groupId, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        return page("groupId", groupId, updatedSince, afterId, limit);
    }

    List<Seat> pageOf(UUID personId, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        return page("personId", personId, updatedSince, afterId, limit);
    }

    private List<Seat> page(
            String whose, UUID id, @Nullable Instant updatedSince, @Nullable String afterId, int limit) {
        Conditions conditions = Conditions.after("id", afterId)
                .and(whose + " = :" + whose, whose, id)
                .and("sql('updated_at') >= :since", "since", updatedSince);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no seat " + id + ".");
    }
}
