package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatEnd;
import org.foundationops.membership.member.MembershipEndings;
import org.foundationops.membership.member.domain.Standing;

/** Who is not an individual member any more has no seat where only those are; who has died has none anywhere. */
@ApplicationScoped
class SeatsOfMembers implements MembershipEndings {

    private final SeatRepository seats;
    private final CharterRepository charters;
    private final GroupSeats groupSeats;
    private final GroupDates dates;

    SeatsOfMembers(SeatRepository seats, CharterRepository charters, GroupSeats groupSeats, GroupDates dates) {
        this.seats = seats;
        this.charters = charters;
        this.groupSeats = groupSeats;
        this.dates = dates;
    }

    @Override
    public void ended(UUID personId, Standing how, Instant now) {
        List<UUID> groups =
                seats.openOf(personId).stream().map(Seat::groupId).sorted().toList();
        groups.forEach(groupId -> ended(dates.lock(groupId).group(), personId, how));
    }

    private void ended(Group group, UUID personId, Standing how) {
        seats.openOf(group.id(), personId) // still, now that the group is locked
                .ifPresent(seat -> {
                    if (how == Standing.DECEASED) {
                        groupSeats.end(seat, SeatEnd.DECEASED);
                    } else if (!charters.of(group).charter().membership().allows(false)) {
                        groupSeats.end(seat, SeatEnd.NOT_AN_INDIVIDUAL_MEMBER);
                    }
                });
        dates.catchUp(group);
    }
}
