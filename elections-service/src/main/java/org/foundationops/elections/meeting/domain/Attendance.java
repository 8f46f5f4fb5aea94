package org.foundationops.elections.meeting.domain;

/** What the minutes say of somebody in office. */
public enum Attendance {
    PRESENT,
    ABSENT,
    ON_LEAVE
}
