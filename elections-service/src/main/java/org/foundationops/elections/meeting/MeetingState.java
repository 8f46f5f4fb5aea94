package org.foundationops.elections.meeting;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.meeting.domain.MeetingStatus;
import org.jspecify.annotations.Nullable;

/** The public state of a meeting, as messages carry it: when it is and how it went, not what was on its agenda. */
record MeetingState(
        UUID id,
        long version,
        UUID bodyId,
        Instant startsAt,
        boolean regular,
        MeetingStatus status,
        Instant calledAt,
        @Nullable Instant begunAt,
        @Nullable Instant constitutedAt,
        @Nullable Instant endedAt) {

    static MeetingState of(Meeting meeting) {
        return new MeetingState(
                meeting.id(),
                meeting.version(),
                meeting.bodyId(),
                meeting.notice().startsAt(),
                meeting.notice().regular(),
                meeting.status(),
                meeting.calledAt(),
                meeting.begunAt().orElse(null),
                meeting.constitutedAt().orElse(null),
                meeting.endedAt().orElse(null));
    }
}
