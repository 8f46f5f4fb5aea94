package org.foundationops.elections.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who was in which meeting decides whether there was a quorum; it names ids only. */
@ApplicationScoped
class MeetingPersonalData implements PersonalData {

    private final KeptRows rows;

    MeetingPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("meeting_attendee", "meeting_presence");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "meetings",
                        "Meetings of bodies in which you held a seat",
                        "select a.meeting_id, m.title, m.starts_at, a.person_id, a.on_leave from meeting_attendee a"
                                + " join meeting m on m.id = a.meeting_id where a.person_id in (select id from who)"
                                + " order by m.starts_at",
                        records),
                rows.list(
                        "presences",
                        "When you were in them",
                        "select meeting_id, person_id, arrived_at, left_at from meeting_presence"
                                + " where person_id in (select id from who) order by arrived_at",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
