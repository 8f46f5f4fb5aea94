package org.foundationops.elections.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.meeting.domain.MotionsOpen;
import org.foundationops.elections.motion.MotionChanges;
import org.foundationops.elections.motion.MotionRepository;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionChange;
import org.jspecify.annotations.Nullable;

/** Which motions are on whose agenda: a draft that its meeting does not come to waits for the next one. */
@ApplicationScoped
class Agendas {

    private final MotionRepository motions;
    private final MotionChanges changes;
    private final MeetingRepository meetings;

    Agendas(MotionRepository motions, MotionChanges changes, MeetingRepository meetings) {
        this.motions = motions;
        this.changes = changes;
        this.meetings = meetings;
    }

    void fill(Meeting meeting) {
        put(motions.waitingFor(meeting.bodyId()), meeting.id());
    }

    void handOver(Meeting meeting) {
        put(motions.draftsOf(meeting.id()), meetings.nextOf(meeting.bodyId()).orElse(null));
    }

    void requireNothingOpen(Meeting meeting) {
        long open = motions.countOpenIn(meeting.id());
        if (open > 0) {
            throw new MotionsOpen(open);
        }
    }

    private void put(List<Motion> drafts, @Nullable UUID meetingId) {
        for (Motion draft : drafts) {
            draft.putOnAgenda(meetingId);
            changes.record(draft, new MotionChange.Changed());
        }
    }
}
