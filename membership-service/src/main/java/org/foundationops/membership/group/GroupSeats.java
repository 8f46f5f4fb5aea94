package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.Admission;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatEnd;
import org.foundationops.membership.group.domain.SeatHolder;
import org.foundationops.membership.member.MemberRepository;

/** What becomes of all seats of a group when something becomes of the group. */
@ApplicationScoped
class GroupSeats {

    private final SeatRepository seats;
    private final SeatChanges changes;
    private final GroupMails mails;
    private final MemberRepository members;
    private final GroupPictures pictures;
    private final TransactionTime time;

    GroupSeats(
            SeatRepository seats,
            SeatChanges changes,
            GroupMails mails,
            MemberRepository members,
            GroupPictures pictures,
            TransactionTime time) {
        this.seats = seats;
        this.changes = changes;
        this.mails = mails;
        this.members = members;
        this.pictures = pictures;
        this.time = time;
    }

    SeatHolder holder(UUID groupId, UUID personId) {
        return new SeatHolder(
                members.isMember(personId), seats.openOf(groupId, personId).isPresent());
    }

    /** As somebody finds the group when they enter. */
    Admission admission(Charter charter, int membersNow, UUID personId) {
        return new Admission(charter, membersNow, members.isMember(personId), pictures.zone(), time.now());
    }

    Admission admission(Charter charter, GroupPicture picture, Seat seat) {
        return admission(charter, picture.placesTaken(), seat.personId());
    }

    /** Who is to lead a group is asked to join; who drafts it has agreed. */
    void inviteOfficers(Group group, Charter charter) {
        if (charter.membership().isDerived()) {
            return;
        }
        charter.officers()
                .filter(person -> seats.openOf(group.id(), person).isEmpty())
                .forEach(person -> inviteOfficer(group, charter, person));
    }

    private void inviteOfficer(Group group, Charter charter, UUID person) {
        Instant now = time.now();
        Seat seat = Seat.invite(UuidV7.next(), group.id(), person, charter, holder(group.id(), person), now);
        seats.persist(seat);
        changes.record(seat, seat.invited());
        if (person.equals(group.authorId())) {
            changes.record(seat, seat.consent(now));
        } else {
            mails.invited(group, seat);
        }
    }

    /** The decision that establishes a group admits everybody who was asked. Answers who has a seat from now on. */
    Set<UUID> begin(Group group, Charter charter, RecordedDecision approval) {
        Set<UUID> seated = new HashSet<>();
        for (Seat seat : seats.pendingIn(group.id())) {
            changes.record(seat, seat.admitIfPossible(approval, admission(charter, seated.size(), seat.personId())));
            if (seat.isActive()) {
                seated.add(seat.personId());
            }
        }
        return seated;
    }

    /** Another charter is in force: seats that it does not allow end, those without an end get one. */
    void follow(Group group, Charter charter) {
        Instant now = time.now();
        ZoneId zone = pictures.zone();
        for (Seat seat : seats.openIn(group.id())) {
            if (charter.membership().isDerived()) {
                end(seat, SeatEnd.CHARTER_CHANGED);
            } else if (!charter.membership().allows(members.isMember(seat.personId()))) {
                end(seat, SeatEnd.NOT_AN_INDIVIDUAL_MEMBER);
            } else {
                seat.limit(charter.seatTerms(), zone, now).ifPresent(change -> changes.record(seat, change));
            }
        }
    }

    void endAll(Group group, SeatEnd why) {
        seats.openIn(group.id()).forEach(seat -> end(seat, why));
    }

    /** Nobody joins any more. */
    void closePending(Group group) {
        seats.pendingIn(group.id()).forEach(seat -> changes.record(seat, seat.withdraw(time.now())));
    }

    void end(Seat seat, SeatEnd why) {
        seat.endBecause(why, time.now()).ifPresent(change -> changes.record(seat, change));
    }
}
