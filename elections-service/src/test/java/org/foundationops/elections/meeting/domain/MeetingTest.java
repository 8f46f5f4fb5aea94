package org.foundationops.elections.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A meeting from its notice to its end, and who was there. */
class MeetingTest {

    private static final Instant NOW = Instant.parse("2027-03-10T12:00:00Z");
    private static final Instant START = Instant.parse("2027-03-15T17:00:00Z");
    private static final Duration NOTICE = Duration.ofHours(48);

    @Test
    void theNoticeIsGivenTwoDaysBeforeAndAgainForAnotherTime() {
        assertThatThrownBy(() -> called(NOW.plus(NOTICE).minusSeconds(1))).isInstanceOf(NoticeTooShort.class);
        Meeting meeting = called(NOW.plus(NOTICE));
        Instant later = NOW.plus(Duration.ofHours(40));

        meeting.change(notice(NOW.plus(NOTICE), "Budget"), NOTICE, later);
        assertThat(meeting.notice().topics()).containsExactly("Budget");
        assertThatThrownBy(() -> meeting.change(notice(later.plus(Duration.ofHours(20)), "Budget"), NOTICE, later))
                .isInstanceOf(NoticeTooShort.class);
    }

    /** Test vectors: N 7: quorum 4; two on leave: base 5, quorum 3. */
    @Test
    void theQuorumIsOfThoseWhoAreNotOnLeave() {
        assertThat(begun(7, 0, 4).quorum()).isEqualTo(4);
        assertThat(begun(7, 0, 4).isConstituted()).isTrue();
        assertThat(begun(7, 0, 3).isConstituted()).isFalse();
        assertThat(begun(7, 2, 3).quorum()).isEqualTo(3);
        assertThat(begun(7, 2, 3).isConstituted()).isTrue();
    }

    /** BL 5.7: a meeting begun with a quorum may go on after withdrawals. */
    @Test
    void itStaysConstitutedWhenSomeLeaveAndIsWhenEnoughHaveCome() {
        Meeting meeting = begun(7, 0, 3);
        meeting.arrive(person(3), START.plusSeconds(60));
        assertThat(meeting.constitutedAt()).contains(START.plusSeconds(60));

        meeting.leave(person(5), START.plusSeconds(120));
        meeting.leave(person(6), START.plusSeconds(120));

        assertThat(meeting.present()).hasSize(2);
        assertThat(meeting.isConstituted()).isTrue();
    }

    @Test
    void whoComesBackIsThereTwice() {
        Meeting meeting = begun(7, 0, 4);
        meeting.leave(person(6), START.plusSeconds(60));
        meeting.arrive(person(6), START.plusSeconds(90));
        meeting.end(START.plusSeconds(600));

        assertThat(meeting.presences().stream().filter(each -> each.personId().equals(person(6))))
                .containsExactly(
                        new Presence(person(6), START, START.plusSeconds(60)),
                        new Presence(person(6), START.plusSeconds(90), START.plusSeconds(600)));
    }

    @Test
    void attendanceIsOfThoseInOffice() {
        Meeting meeting = begun(7, 1, 4);

        assertThatThrownBy(() -> meeting.arrive(person(9), START)).isInstanceOf(NotAnAttendee.class);
        assertThatThrownBy(() -> meeting.arrive(person(0), START)).isInstanceOf(AttendeeOnLeave.class);
        assertThatThrownBy(() -> meeting.arrive(person(6), START)).isInstanceOf(AttendanceUnchanged.class);
        assertThatThrownBy(() -> meeting.leave(person(1), START)).isInstanceOf(AttendanceUnchanged.class);
        assertThat(meeting.attendees())
                .extracting(meeting::attendanceOf)
                .containsExactly(
                        Attendance.ON_LEAVE,
                        Attendance.ABSENT,
                        Attendance.ABSENT,
                        Attendance.PRESENT,
                        Attendance.PRESENT,
                        Attendance.PRESENT,
                        Attendance.PRESENT);
    }

    @Test
    void oneStepFollowsTheOther() {
        Meeting meeting = called(START);
        assertThatThrownBy(() -> meeting.begin(7, attendees(7, 0), Set.of(), START.minusSeconds(1)))
                .isInstanceOf(MeetingNotDue.class);
        assertThatThrownBy(() -> meeting.end(START)).isInstanceOf(MeetingInWrongState.class);
        meeting.begin(7, attendees(7, 0), Set.of(), START);
        assertThatThrownBy(meeting::cancel).isInstanceOf(MeetingInWrongState.class);
        meeting.end(START.plusSeconds(1));
        assertThatThrownBy(() -> meeting.arrive(person(1), START)).isInstanceOf(MeetingInWrongState.class);
    }

    /** BL 4.6.2: more than half of the regular meetings; half is not more than half. */
    @Test
    void whoMissesMoreThanHalfBreaksTheAttendanceRule() {
        AttendanceRule rule = new AttendanceRule(6, 1);
        Meeting allThere = begun(7, 0, 7);
        Meeting fiveThere = begun(7, 0, 5);

        assertThat(rule.brokenBy(people(7), List.of(allThere, fiveThere))).isEmpty();
        assertThat(rule.brokenBy(people(7), List.of(allThere, fiveThere, fiveThere)))
                .isEqualTo(people(2));
        assertThat(rule.brokenBy(people(7), List.of(fiveThere))).isEqualTo(people(2));
        assertThat(new AttendanceRule(6, 2).brokenBy(people(7), List.of(fiveThere)))
                .isEmpty();
    }

    @Test
    void whoWasOnLeaveOrNotInOfficeMissedNothing() {
        AttendanceRule rule = new AttendanceRule(6, 1);

        assertThat(rule.brokenBy(people(7), List.of(begun(7, 2, 5)))).isEmpty();
        assertThat(rule.brokenBy(Set.of(person(99)), List.of(begun(7, 0, 5)))).isEmpty();
        assertThat(rule.brokenBy(people(7), List.of())).isEmpty();
    }

    private static Meeting called(Instant start) {
        return new Meeting(new UUID(1, 0), new UUID(2, 0), notice(start), NOTICE, NOW);
    }

    private static Notice notice(Instant start, String... topics) {
        return new Notice("Board", null, start, true, List.of(topics));
    }

    /** The first are on leave, the last are there. */
    private static Meeting begun(int seats, int onLeave, int there) {
        Meeting meeting = called(START);
        meeting.begin(
                seats,
                attendees(seats, onLeave),
                IntStream.range(seats - there, seats)
                        .mapToObj(MeetingTest::person)
                        .collect(Collectors.toSet()),
                START);
        return meeting;
    }

    private static Collection<Attendee> attendees(int seats, int onLeave) {
        return IntStream.range(0, seats)
                .mapToObj(each -> new Attendee(person(each), each < onLeave))
                .toList();
    }

    private static Set<UUID> people(int number) {
        return IntStream.range(0, number).mapToObj(MeetingTest::person).collect(Collectors.toSet());
    }

    private static UUID person(int number) {
        return new UUID(0, number);
    }
}
