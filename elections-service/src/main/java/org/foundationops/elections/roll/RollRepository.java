package org.foundationops.elections.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.elections.roll.domain.RollException;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The frozen rolls. Freezing is one statement, whatever the size of the electorate. */
@ApplicationScoped
public class RollRepository {

    /**
     * The electorate at an instant = valid then and recorded by then; the same rule as membership-service states for
     * its electorate, so that both hashes agree. One natural person has one vote: the representative casts the
     * corporate vote unless they have one already, as member or for an organisation earlier in the order of ids; for
     * those left over the alternate does, in the same way; else it is not issued. A suspended member has no vote, a
     * suspended representative or alternate casts none, and for a suspended organisation nobody does.
     */
    private static final String FREEZE = """
            with suspended as (
                select s.person_id, s.organisation_id
                from suspension_period s
                where s.valid_from <= ? and s.valid_until > ? and s.recorded_at <= ?
            ),
            individual as (
                select distinct m.person_id
                from member_period m
                where m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?) and m.recorded_at <= ?
                  and not exists (select 1 from suspended s where s.person_id = m.person_id)
            ),
            corporate as (
                select c.corporate_id, min(c.organisation_id::text) as organisation_id
                from corporate_period c
                where c.valid_from <= ? and (c.valid_until is null or c.valid_until > ?) and c.recorded_at <= ?
                  and not exists (select 1 from suspended s where s.organisation_id = c.organisation_id)
                group by c.corporate_id
            ),
            named as (
                select distinct on (r.corporate_id, r.capacity)
                       r.corporate_id, r.capacity, r.person_id, c.organisation_id
                from representative_period r
                join corporate c using (corporate_id)
                where r.valid_from <= ? and (r.valid_until is null or r.valid_until > ?) and r.recorded_at <= ?
                order by r.corporate_id, r.capacity, r.valid_from desc, r.position desc
            ),
            delegate as (
                select * from named n where not exists (select 1 from suspended s where s.person_id = n.person_id)
            ),
            by_representative as (
                select distinct on (d.person_id) d.corporate_id, d.person_id, d.organisation_id
                from delegate d
                where d.capacity = 'REPRESENTATIVE'
                  and not exists (select 1 from individual i where i.person_id = d.person_id)
                order by d.person_id, d.organisation_id collate "C"
            ),
            by_alternate as (
                select distinct on (d.person_id) d.corporate_id, d.person_id, d.organisation_id
                from delegate d
                where d.capacity = 'ALTERNATE'
                  and not exists (select 1 from individual i where i.person_id = d.person_id)
                  and not exists (select 1 from by_representative b where b.person_id = d.person_id)
                  and not exists (select 1 from by_representative b where b.corporate_id = d.corporate_id)
                order by d.person_id, d.organisation_id collate "C"
            )
            insert into roll_entry (election_id, person_id, class, organisation_id)
            select ?, person_id, 'INDIVIDUAL', null from individual
            union all
            select ?, person_id, 'CORPORATE', organisation_id::uuid from by_representative
            union all
            select ?, person_id, 'CORPORATE', organisation_id::uuid from by_alternate
            """;

    private static final String SUMMARY = """
            select count(*) as entries,
                   count(*) filter (where class = 'INDIVIDUAL') as individual,
                   count(*) filter (where class = 'CORPORATE') as corporate,
                   encode(sha256(convert_to(coalesce(string_agg(line || E'\\n', '' order by line collate "C"), ''),
                          'UTF8')), 'hex') as sha256
            from (select class, class || '|' || person_id || '|' || coalesce(organisation_id::text, '') as line
                  from %s where election_id = ?) lines
            """;

    private final Sql sql;

    RollRepository(Sql sql) {
        this.sql = sql;
    }

    private static final String ADDED =
            "(select election_id, class, person_id, organisation_id from roll_entry where exception_id is not null) added";

    private static final String REVOKED = "(select election_id, class, person_id, organisation_id from roll_exception"
            + " where kind = 'REVOCATION') revoked";

    RollSummary freeze(UUID electionId, Instant recordDate, Instant now) {
        Instant t = recordDate;
        sql.run(FREEZE, t, t, t, t, t, t, t, t, t, t, t, t, electionId, electionId, electionId);
        RollPart frozen = part("roll_entry", electionId);
        return new RollSummary(now, frozen.count(), frozen.individual(), frozen.corporate(), frozen.sha256());
    }

    RollPart added(UUID electionId) {
        return part(ADDED, electionId);
    }

    RollPart revoked(UUID electionId) {
        return part(REVOKED, electionId);
    }

    private RollPart part(String rows, UUID electionId) {
        return sql.first(SUMMARY.formatted(rows), RollRepository::part, electionId)
                .orElseThrow();
    }

    List<RollEntryView> page(UUID electionId, @Nullable String after, int limit) {
        return sql.list(
                "select class, person_id, organisation_id, case"
                        + " when exists (select from roll_exception x where x.election_id = r.election_id"
                        + " and x.person_id = r.person_id and x.kind = 'REVOCATION') then 'REVOCATION'"
                        + " when exception_id is not null then 'ADDITION' end as exception from roll_entry r"
                        + " where election_id = ? and (?::uuid is null or person_id > ?::uuid) order by person_id limit ?",
                row -> new RollEntryView(
                        row.getString("class"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        exception(row.getString("exception"))),
                electionId,
                after,
                after,
                limit);
    }

    private static RollException.@Nullable Kind exception(@Nullable String kind) {
        return kind == null ? null : RollException.Kind.valueOf(kind);
    }

    private static RollPart part(ResultSet row) throws SQLException {
        return new RollPart(
                row.getInt("entries"), row.getInt("individual"), row.getInt("corporate"), row.getString("sha256"));
    }
}
