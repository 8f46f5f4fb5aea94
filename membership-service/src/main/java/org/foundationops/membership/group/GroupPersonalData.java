package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.SeatEnd;

/** Who is erased is in no group any more; who was in a group, led it, voted or reported stays, by the id. */
@ApplicationScoped
class GroupPersonalData implements PersonalData {

    private final GroupRepository groups;
    private final SeatRepository seats;
    private final GroupSeats groupSeats;
    private final GroupDates dates;
    private final KeptRows rows;

    GroupPersonalData(
            GroupRepository groups, SeatRepository seats, GroupSeats groupSeats, GroupDates dates, KeptRows rows) {
        this.groups = groups;
        this.seats = seats;
        this.groupSeats = groupSeats;
        this.dates = dates;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "working_group",
                "group_charter",
                "group_office",
                "group_seat",
                "group_seat_term",
                "group_seat_vote",
                "group_report");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "group-drafts",
                        "Groups that you proposed",
                        "select id, author_id, name, kind, standing, drafted_at from working_group"
                                + " where author_id in (select id from who) order by id",
                        records),
                rows.list(
                        "group-charters",
                        "Charters that named you chair or co-chair",
                        "select c.group_id, g.name, c.number, c.chair_id, c.co_chair_id, c.takes_effect_at"
                                + " from group_charter c join working_group g on g.id = c.group_id"
                                + " where c.chair_id in (select id from who) or c.co_chair_id in (select id from who)"
                                + " order by c.group_id, c.number",
                        records),
                rows.list(
                        "group-offices",
                        "What you are or were to groups, and when",
                        "select o.group_id, g.name, o.person_id, o.office, o.valid_from, o.valid_until, o.recorded_at"
                                + " from group_office o join working_group g on g.id = o.group_id"
                                + " where o.person_id in (select id from who) order by o.valid_from",
                        records),
                rows.list(
                        "group-seats",
                        "Your seats in groups, with invitations and applications",
                        "select s.id, s.group_id, g.name, s.person_id, s.standing, s.opened_at, s.consented_at,"
                                + " s.admitted_at, s.term_ends_at, s.ended_at, s.end_reason"
                                + " from group_seat s join working_group g on g.id = s.group_id"
                                + " where s.person_id in (select id from who) order by s.id",
                        records),
                rows.list(
                        "group-terms",
                        "The times in which you are or were in groups",
                        "select t.seat_id, t.valid_from, t.valid_until, t.recorded_at"
                                + " from group_seat_term t join group_seat s on s.id = t.seat_id"
                                + " where s.person_id in (select id from who) order by t.valid_from",
                        records),
                rows.list(
                        "group-votes",
                        "How you voted on who joins your groups",
                        "select seat_id, voter_id, choice, voted_at from group_seat_vote"
                                + " where voter_id in (select id from who) order by voted_at",
                        records),
                rows.list(
                        "group-reports",
                        "Reports that you submitted for your groups",
                        "select id, group_id, submitted_by, period_from, period_until, text, submitted_at from group_report"
                                + " where submitted_by in (select id from who) order by id",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        Set<UUID> concerned = new TreeSet<>(groups.concernedBy(personId));
        concerned.forEach(id -> leave(dates.lock(id).group(), personId));
    }

    private void leave(Group group, UUID personId) {
        seats.openOf(group.id(), personId).ifPresent(seat -> groupSeats.end(seat, SeatEnd.ERASED));
        dates.catchUp(group);
    }
}
