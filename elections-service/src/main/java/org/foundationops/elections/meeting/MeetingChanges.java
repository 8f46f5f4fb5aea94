package org.foundationops.elections.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.meeting.domain.MeetingChange;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/** What every change of a meeting leaves behind: its audit entry, and its message unless somebody just comes or goes. */
@ApplicationScoped
class MeetingChanges {

    private static final String NOUN = "meeting";

    private final MeetingRepository meetings;
    private final Outbox outbox;
    private final Audit audit;

    MeetingChanges(MeetingRepository meetings, Outbox outbox, Audit audit) {
        this.meetings = meetings;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(Meeting meeting, MeetingChange change) {
        meetings.flush(); // gives the version
        switch (change) {
            case MeetingChange.Called called -> tell(meeting, "called");
            case MeetingChange.Changed changed -> tell(meeting, "changed");
            case MeetingChange.Begun begun -> tell(meeting, "begun");
            case MeetingChange.Arrived arrived -> audit(meeting, "arrived", arrived.personId());
            case MeetingChange.Left left -> audit(meeting, "left", left.personId());
            case MeetingChange.Ended ended -> tell(meeting, "ended");
            case MeetingChange.Cancelled cancelled -> tell(meeting, "cancelled");
        }
    }

    private void tell(Meeting meeting, String participle) {
        outbox.publish(new OutgoingMessage(
                "foundation.elections.meeting." + participle + ".v1",
                NOUN,
                meeting.id(),
                meeting.version(),
                MeetingState.of(meeting)));
        audit(meeting, participle, null);
    }

    private void audit(Meeting meeting, String participle, @Nullable Object person) {
        audit.record(AuditEntry.of("meeting-" + participle, NOUN, meeting.id())
                .with("bodyId", meeting.bodyId())
                .with("startsAt", meeting.notice().startsAt())
                .with("personId", person));
    }
}
