package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;
import org.foundationops.kit.sql.Sql;

/** What messages say of a person. Rolls of the past are made of ids and times, so they stay; the name goes. */
@ApplicationScoped
class MembershipPersonalData implements PersonalData {

    private final KeptRows rows;
    private final Sql sql;

    MembershipPersonalData(KeptRows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public Set<String> tables() {
        return Set.of("person", "member_period", "representative_period", "suspension_period", "known_name");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "known-names",
                        "The name that you show in public, as membership-service told it",
                        "select person_id, display_name from known_name where person_id in (select id from who)",
                        records),
                rows.list(
                        "membership-periods",
                        "The times in which you have the rights of an individual member, as membership-service told them",
                        "select member_id, person_id, valid_from, valid_until, recorded_at from member_period"
                                + " where person_id in (select id from who) order by valid_from",
                        records),
                rows.list(
                        "representations",
                        "For which corporate members you act or acted, as membership-service told it",
                        "select corporate_id, person_id, capacity, valid_from, valid_until, recorded_at"
                                + " from representative_period where person_id in (select id from who)"
                                + " order by valid_from",
                        records),
                rows.list(
                        "suspensions",
                        "When you had no rights, as membership-service told it",
                        "select suspension_id, person_id, valid_from, valid_until, recorded_at from suspension_period"
                                + " where person_id in (select id from who) order by valid_from",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        sql.run("delete from known_name where person_id = ?", personId);
    }
}
