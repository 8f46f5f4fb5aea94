package org.foundationops.elections.motion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who moved and who voted how is the record of the body; it names ids only. */
@ApplicationScoped
class MotionPersonalData implements PersonalData {

    private final KeptRows rows;

    MotionPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("motion", "motion_elector", "motion_vote", "motion_interested_person");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "motions",
                        "Motions that you moved, and removals that concern you",
                        "select id, body_id, mover_id, concerned_id, kind, text, status, drafted_at, opened_at, decided_at,"
                                + " minute_reference from motion where mover_id in (select id from who)"
                                + " or concerned_id in (select id from who) order by id",
                        records),
                rows.list(
                        "motions-of-interest",
                        "Motions in which you have no vote because you would gain",
                        "select i.motion_id, i.person_id, m.kind, m.status from motion_interested_person i"
                                + " join motion m on m.id = i.motion_id where i.person_id in (select id from who)"
                                + " order by i.motion_id",
                        records),
                rows.list(
                        "motion-votes",
                        "Motions on which you could vote, and how you did",
                        "select e.motion_id, e.person_id, e.on_leave, e.recused, v.choice, v.cast_at from motion_elector e"
                                + " left join motion_vote v on v.motion_id = e.motion_id and v.person_id = e.person_id"
                                + " where e.person_id in (select id from who) order by e.motion_id",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
