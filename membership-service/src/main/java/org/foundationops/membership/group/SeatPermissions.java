package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Seat;

/** What the state of a seat refuses, and to whom. */
@ApplicationScoped
class SeatPermissions implements SubjectPermissions {

    private final SeatRepository seats;
    private final GroupRepository groups;
    private final CharterRepository charters;
    private final GroupPictures pictures;
    private final GroupCaller caller;
    private final TransactionTime time;

    SeatPermissions(
            SeatRepository seats,
            GroupRepository groups,
            CharterRepository charters,
            GroupPictures pictures,
            GroupCaller caller,
            TransactionTime time) {
        this.seats = seats;
        this.groups = groups;
        this.charters = charters;
        this.pictures = pictures;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/group-seats/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        Seat seat = seats.get(id);
        caller.requireMayRead(seat);
        Group group = groups.get(seat.groupId());
        switch (operationId) {
            case "acceptGroupSeat" -> {
                caller.requireOwn(seat);
                group.requireNotOver();
                seat.requireAcceptable();
            }
            case "declineGroupSeat" -> {
                caller.requireOwn(seat);
                seat.requirePending();
            }
            case "withdrawGroupSeat" -> {
                caller.requireMayWithdraw(seat, group);
                seat.requirePending();
            }
            case "voteOnGroupSeat" -> {
                group.requireActive();
                seat.requireVotable(
                        caller.person(), charter(group), pictures.of(group).members());
            }
            case "listGroupSeatVotes" -> caller.requireMayListSeats(group);
            case "recordGroupSeatDecision" -> {
                seat.requireNotOf(caller.person());
                requireDecidable(seat, group);
            }
            case "requestGroupSeatDecision" -> requireDecidable(seat, group);
            case "optInToGroupSeat" -> {
                caller.requireOwn(seat);
                seat.requireOptInDue(time.now());
            }
            case "resignGroupSeat" -> {
                caller.requireOwn(seat);
                seat.requireActiveAt(time.now());
            }
            case "removeGroupSeat" -> {
                caller.requireMayLead(group.id());
                seat.requireNotOf(caller.person());
                seat.requireActiveAt(time.now());
            }
            default -> {}
        }
    }

    private void requireDecidable(Seat seat, Group group) {
        group.requireActive();
        GroupPicture picture = pictures.of(group);
        seat.requireDecidable(charter(group), picture.members().size());
    }

    private Charter charter(Group group) {
        return charters.of(group).charter();
    }
}
