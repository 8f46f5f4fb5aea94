package org.foundationops.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;
import org.foundationops.kit.policy.FoundationCalendar;

/** Who is erased resigns by that. Who could vote when stays, by the id. */
@ApplicationScoped
class MemberPersonalData implements PersonalData {

    private final MemberRepository members;
    private final MemberChanges changes;
    private final FoundationCalendar calendar;
    private final KeptRows rows;

    MemberPersonalData(MemberRepository members, MemberChanges changes, FoundationCalendar calendar, KeptRows rows) {
        this.members = members;
        this.changes = changes;
        this.calendar = calendar;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("member", "member_period");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "memberships",
                        "Your individual memberships",
                        "select id, person_id, status, member_since, ended_on, decided_on, minute_reference from member"
                                + " where person_id in (select id from who) order by id",
                        records),
                rows.list(
                        "membership-periods",
                        "The times in which you had a vote as an individual member",
                        "select p.member_id, p.valid_from, p.valid_until, p.recorded_at"
                                + " from member_period p join member m on m.id = p.member_id"
                                + " where m.person_id in (select id from who) order by p.valid_from",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        members.currentOf(personId)
                .ifPresent(member -> changes.record(member, member.resign(calendar.dayOf(now), now), null));
    }
}
