package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.membership.group.domain.CharterVersion;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatEnd;
import org.foundationops.membership.person.Belongings;

/**
 * One natural person has one seat and one vote in a group: the survivor has the seat, the office and the votes of the
 * merged person from the merger on. Who was in the group before the merger stays as it was.
 */
@ApplicationScoped
class GroupBelongings implements Belongings {

    private final GroupRepository groups;
    private final CharterRepository charters;
    private final SeatRepository seats;
    private final GroupSeats groupSeats;
    private final GroupChanges changes;
    private final SeatChanges seatChanges;
    private final GroupDates dates;

    GroupBelongings(
            GroupRepository groups,
            CharterRepository charters,
            SeatRepository seats,
            GroupSeats groupSeats,
            GroupChanges changes,
            SeatChanges seatChanges,
            GroupDates dates) {
        this.groups = groups;
        this.charters = charters;
        this.seats = seats;
        this.groupSeats = groupSeats;
        this.changes = changes;
        this.seatChanges = seatChanges;
        this.dates = dates;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        Set<UUID> concerned = new TreeSet<>(groups.concernedBy(mergedId));
        concerned.forEach(id -> handOver(dates.lock(id).group(), mergedId, survivorId, now));
    }

    private void handOver(Group group, UUID mergedId, UUID survivorId, Instant now) {
        seats.openOf(group.id(), mergedId).ifPresent(seat -> handOver(seat, survivorId, now));
        seats.pendingIn(group.id()).forEach(seat -> seat.moveBallot(mergedId, survivorId));
        CharterVersion live = charters.of(group);
        if (group.concerns(mergedId, live.charter())) {
            group.merge(UuidV7.next(), live, mergedId, survivorId, now).ifPresent(charters::persist);
            changes.record(group, group.moved(survivorId));
        }
        dates.catchUp(group);
    }

    private void handOver(Seat merged, UUID survivorId, Instant now) {
        Optional<Seat> own = seats.openOf(merged.groupId(), survivorId);
        if (merged.isPending()) {
            seatChanges.record(merged, own.isPresent() ? merged.withdraw(now) : merged.moveTo(survivorId));
            return;
        }
        own.filter(Seat::isPending).ifPresent(seat -> seatChanges.record(seat, seat.withdraw(now)));
        Seat seat = Seat.continuing(UuidV7.next(), survivorId, merged, now);
        groupSeats.end(merged, SeatEnd.MERGED);
        if (own.filter(Seat::isActive).isEmpty()) {
            seats.persist(seat);
            seatChanges.record(seat, seat.admitted());
        }
    }
}
