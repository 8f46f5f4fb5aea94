package org.foundationops.elections.meeting.domain;

/** How far a meeting is. */
public enum MeetingStatus {
    CALLED,
    UNDER_WAY,
    ENDED,
    CANCELLED
}
