package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.NotAGroupMember;
import org.foundationops.membership.group.domain.NotOfTheGroup;
import org.foundationops.membership.group.domain.RosterRole;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatStanding;

/** What the caller is to groups. */
@ApplicationScoped
class GroupCaller {

    private final Caller caller;
    private final SeatRepository seats;

    GroupCaller(Caller caller, SeatRepository seats) {
        this.caller = caller;
        this.seats = seats;
    }

    UUID person() {
        return caller.requirePerson();
    }

    /** The chair, the co-chair, or a secretary. */
    void requireMayLead(UUID groupId) {
        if (!mayLead(groupId)) {
            throw new NotOfTheGroup();
        }
    }

    private boolean mayLead(UUID groupId) {
        return isSecretary() || is(RosterRole.CHAIR, groupId) || is(RosterRole.CO_CHAIR, groupId);
    }

    /** Its members ask others to join a group; before there are any, who wrote its draft does. */
    void requireMayInvite(Group group) {
        boolean mayInvite = group.hasBegun() ? is(RosterRole.MEMBER, group.id()) : isAuthor(group);
        if (!isSecretary() && !mayInvite) {
            throw new NotAGroupMember();
        }
    }

    /** A draft is found by who wrote it, who is asked to join, and officers; everything else by everybody. */
    void requireMayRead(Group group) {
        if (group.isDraft() && !isAuthor(group) && !readsAll() && !isAsked(group)) {
            throw GroupRepository.absent(group.id());
        }
    }

    /** Who wrote a draft goes on writing it, or a secretary does. */
    void requireMayEdit(Group group) {
        requireMayRead(group);
        if (!isAuthor(group) && !isSecretary()) {
            throw new NotOfTheGroup();
        }
    }

    /** The liaison is named by the board or a secretary; of a draft by who writes it. */
    void requireMayNameLiaison(Group group) {
        requireMayRead(group);
        if (!isSecretary() && !caller.holds("director", group.boardId()) && !(group.isDraft() && isAuthor(group))) {
            throw new NotOfTheGroup();
        }
    }

    /** A seat is found by its person, by the group's members, and by officers. */
    void requireMayRead(Seat seat) {
        if (!isOf(seat) && !readsAll() && !is(RosterRole.MEMBER, seat.groupId())) {
            throw SeatRepository.absent(seat.id());
        }
    }

    /** Seats with their history are for the group's members and for officers. */
    void requireMayListSeats(Group group) {
        requireMayRead(group);
        if (!readsAll() && !is(RosterRole.MEMBER, group.id()) && !isAuthor(group)) {
            throw new NotAGroupMember();
        }
    }

    /** For others there is nothing to be found. */
    void requireOwn(Seat seat) {
        if (!isOf(seat)) {
            throw SeatRepository.absent(seat.id());
        }
    }

    /** One's own application; an invitation is taken back by those who lead the group, or wrote its draft. */
    void requireMayWithdraw(Seat seat, Group group) {
        requireMayRead(seat);
        boolean mayWithdraw = seat.standing() == SeatStanding.INVITED
                ? mayLead(group.id()) || !group.hasBegun() && isAuthor(group)
                : isOf(seat);
        if (!mayWithdraw) {
            throw new NotOfTheGroup();
        }
    }

    private boolean isOf(Seat seat) {
        return caller.person().filter(seat.personId()::equals).isPresent();
    }

    private boolean isAuthor(Group group) {
        return caller.person().filter(group.authorId()::equals).isPresent();
    }

    private boolean isAsked(Group group) {
        return caller.person()
                .flatMap(person -> seats.openOf(group.id(), person))
                .isPresent();
    }

    private boolean isSecretary() {
        return caller.holds("secretary");
    }

    private boolean readsAll() {
        return isSecretary()
                || caller.holds("director")
                || caller.holds("auditor")
                || caller.isAdministrator()
                || caller.hasScope("membership:read");
    }

    private boolean is(RosterRole role, UUID groupId) {
        return caller.holds(role.authority(), groupId);
    }
}
