package org.foundationops.elections.meeting.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Missing more than half of the regular meetings of six consecutive months puts a removal on the next agenda (BL 4.6.2).
 *
 * @param months the months that are looked at
 * @param leastMeetings how many meetings there must have been for the rule to say anything
 */
public record AttendanceRule(int months, int leastMeetings) {

    /**
     * Who missed more than half of these meetings, of those for whom they were meant. Who was on leave missed nothing.
     *
     * @param meetings the regular meetings of the last months
     */
    public Set<UUID> brokenBy(Set<UUID> persons, List<Meeting> meetings) {
        return persons.stream().filter(person -> isBrokenBy(person, meetings)).collect(Collectors.toSet());
    }

    private boolean isBrokenBy(UUID person, List<Meeting> meetings) {
        List<Attendance> attendances = meetings.stream()
                .map(meeting -> attendance(person, meeting))
                .flatMap(Optional::stream)
                .filter(attendance -> attendance != Attendance.ON_LEAVE)
                .toList();
        long missed = attendances.stream()
                .filter(attendance -> attendance == Attendance.ABSENT)
                .count();
        return attendances.size() >= leastMeetings && 2 * missed > attendances.size();
    }

    private static Optional<Attendance> attendance(UUID person, Meeting meeting) {
        return meeting.attendees().stream()
                .filter(attendee -> attendee.personId().equals(person))
                .findFirst()
                .map(meeting::attendanceOf);
    }
}
