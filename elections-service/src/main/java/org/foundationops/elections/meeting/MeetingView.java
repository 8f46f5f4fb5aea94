package org.foundationops.elections.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.meeting.domain.Attendance;
import org.foundationops.elections.meeting.domain.Attendee;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.meeting.domain.MeetingStatus;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A meeting as its body sees it. */
@Schema(name = "Meeting", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000051", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001",
        "title": "Board 2027-03", "startsAt": "2027-03-15T17:00:00Z", "regular": true, "topics": ["Report of the treasurer"],
        "status": "UNDER_WAY", "calledAt": "2027-03-10T12:00:00Z", "begunAt": "2027-03-15T17:02:00Z",
        "constitutedAt": "2027-03-15T17:02:00Z", "quorum": 4, "present": 4,
        "attendance": [{"personId": "0199d1a0-5b5c-7000-8000-000000000011", "attendance": "PRESENT",
        "presences": [{"arrivedAt": "2027-03-15T17:02:00Z"}]}]}""")
public record MeetingView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        String title,
        @Nullable String place,
        Instant startsAt,
        boolean regular,
        List<String> topics,
        MeetingStatus status,
        Instant calledAt,
        @Nullable Instant begunAt,

        @Schema(description = "When a quorum was reached first; the meeting may go on after withdrawals (BL 5.7)")
        @Nullable
        Instant constitutedAt,

        @Nullable Instant endedAt,
        @Nullable Integer quorum,
        @Nullable Integer present,
        List<AttendanceView> attendance)
        implements Versioned {

    /** Somebody in office, and when they were there. */
    @Schema(name = "MeetingAttendance")
    public record AttendanceView(UUID personId, Attendance attendance, List<PresenceView> presences) {}

    /** From when until when. */
    @Schema(name = "MeetingPresence")
    public record PresenceView(Instant arrivedAt, @Nullable Instant leftAt) {}

    static MeetingView of(Meeting meeting) {
        NoticeForm notice = NoticeForm.of(meeting);
        boolean isBegun = meeting.begunAt().isPresent();
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                meeting.bodyId(),
                notice.title(),
                notice.place(),
                notice.startsAt(),
                notice.regular(),
                notice.topics(),
                meeting.status(),
                meeting.calledAt(),
                meeting.begunAt().orElse(null),
                meeting.constitutedAt().orElse(null),
                meeting.endedAt().orElse(null),
                isBegun ? meeting.quorum() : null,
                isBegun ? meeting.present().size() : null,
                meeting.attendees().stream()
                        .map(attendee -> attendance(attendee, meeting))
                        .toList());
    }

    private static AttendanceView attendance(Attendee attendee, Meeting meeting) {
        return new AttendanceView(
                attendee.personId(),
                meeting.attendanceOf(attendee),
                meeting.presences().stream()
                        .filter(presence -> presence.personId().equals(attendee.personId()))
                        .map(presence -> new PresenceView(presence.arrivedAt(), presence.leftAt()))
                        .toList());
    }

    String sortKey() {
        return id.toString();
    }
}
