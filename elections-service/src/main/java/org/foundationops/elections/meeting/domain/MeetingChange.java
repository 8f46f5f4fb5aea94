package org.foundationops.elections.meeting.domain;

import java.util.UUID;

/** What has happened to a meeting. */
public sealed interface MeetingChange {

    record Called() implements MeetingChange {}

    record Changed() implements MeetingChange {}

    record Begun() implements MeetingChange {}

    record Arrived(UUID personId) implements MeetingChange {}

    record Left(UUID personId) implements MeetingChange {}

    record Ended() implements MeetingChange {}

    record Cancelled() implements MeetingChange {}
}
