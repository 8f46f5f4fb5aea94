package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.Choice;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.suspension.Suspensions;
import org.jspecify.annotations.Nullable;

/** Commands about seats. Each locks the group first, and publishes what dates have made of it. */
@ApplicationScoped
class SeatService {

    private final SeatRepository seats;
    private final CharterRepository charters;
    private final GroupSeats groupSeats;
    private final SeatChanges changes;
    private final GroupDates dates;
    private final GroupMails mails;
    private final GroupPictures pictures;
    private final PersonRepository persons;
    private final Suspensions suspensions;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    SeatService(
            SeatRepository seats,
            CharterRepository charters,
            GroupSeats groupSeats,
            SeatChanges changes,
            GroupDates dates,
            GroupMails mails,
            GroupPictures pictures,
            PersonRepository persons,
            Suspensions suspensions,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.seats = seats;
        this.charters = charters;
        this.groupSeats = groupSeats;
        this.changes = changes;
        this.dates = dates;
        this.mails = mails;
        this.pictures = pictures;
        this.persons = persons;
        this.suspensions = suspensions;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    Seat invite(UUID groupId, UUID personId) {
        persons.requireKnown("/personId", personId);
        Group group = dates.lock(groupId).group();
        group.requireNotOver();
        suspensions.requirePerson(personId);
        Seat seat = Seat.invite(
                UuidV7.next(),
                groupId,
                personId,
                charters.of(group).charter(),
                groupSeats.holder(groupId, personId),
                time.now());
        seats.persist(seat);
        changes.record(seat, seat.invited());
        mails.invited(group, seat);
        return seat;
    }

    @Transactional
    Seat apply(UUID groupId, UUID personId) {
        persons.requireKnown("/personId", personId);
        Group group = dates.lock(groupId).group();
        group.requireActive();
        suspensions.requirePerson(personId);
        Seat seat = Seat.apply(
                UuidV7.next(),
                groupId,
                personId,
                charters.of(group).charter(),
                groupSeats.holder(groupId, personId),
                time.now());
        seats.persist(seat);
        changes.record(seat, seat.applied());
        return seat;
    }

    /** The person is in, or takes the seat to which they were admitted. */
    @Transactional
    Seat accept(UUID id) {
        GroupPicture picture = lockGroupOf(id);
        Group group = picture.group();
        group.requireNotOver();
        Seat seat = seats.get(id);
        suspensions.requirePerson(seat.personId());
        changes.record(seat, seat.accept(groupSeats.admission(charter(group), picture, seat)));
        dates.catchUp(group);
        return seat;
    }

    @Transactional
    Seat decline(UUID id) {
        lockGroupOf(id);
        Seat seat = seats.get(id);
        changes.record(seat, seat.decline(time.now()));
        return seat;
    }

    @Transactional
    Seat withdraw(UUID id) {
        lockGroupOf(id);
        Seat seat = seats.get(id);
        changes.record(seat, seat.withdraw(time.now()));
        return seat;
    }

    /** A member votes on an admission, which the vote may decide. */
    @Transactional
    Seat vote(UUID id, UUID voter, Choice choice) {
        GroupPicture picture = lockGroupOf(id);
        Group group = picture.group();
        group.requireActive();
        suspensions.requirePerson(voter);
        Seat seat = seats.get(id);
        Charter charter = charter(group);
        changes.record(seat, seat.vote(voter, choice, picture.members(), charter, time.now()));
        seat.count(picture.members(), groupSeats.admission(charter, picture, seat))
                .ifPresent(change -> changes.record(seat, change));
        dates.catchUp(group);
        return seat;
    }

    /** The holder stays on for another term. */
    @Transactional
    Seat optIn(UUID id) {
        Group group = lockGroupOf(id).group();
        Seat seat = seats.get(id);
        changes.record(seat, seat.optIn(charter(group), pictures.zone(), time.now()));
        dates.catchUp(group);
        return seat;
    }

    @Transactional
    Seat resign(UUID id, @Nullable String reason) {
        Group group = lockGroupOf(id).group();
        Seat seat = seats.get(id);
        changes.record(seat, seat.resign(time.now()), reason);
        dates.catchUp(group);
        return seat;
    }

    /** Takes over that the group or its board decided to do without somebody. */
    @Transactional
    Seat remove(UUID id, NewRemoval request, UUID recorder) {
        Group group = lockGroupOf(id).group();
        Seat seat = seats.get(id);
        seat.requireNotOf(recorder);
        Instant now = time.now();
        RecordedDecision decision =
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now);
        changes.record(seat, seat.remove(decision, now), request.reason());
        dates.catchUp(group);
        return seat;
    }

    /** What the request has read to see who may do this is read again, now that nobody else can change it. */
    private GroupPicture lockGroupOf(UUID seatId) {
        seats.forget();
        return dates.lock(seats.groupOf(seatId));
    }

    private Charter charter(Group group) {
        return charters.of(group).charter();
    }
}
