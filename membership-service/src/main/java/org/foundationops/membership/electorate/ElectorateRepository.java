package org.foundationops.membership.electorate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.electorate.domain.CorporateVote;
import org.foundationops.membership.electorate.domain.Electorate;

/** Reads who could vote at an instant: what was valid then and recorded by then, and who was not suspended. */
@ApplicationScoped
public class ElectorateRepository {

    private static final String MEMBERS = """
            select distinct m.person_id
            from member_period p join member m on m.id = p.member_id
            where p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?) and p.recorded_at <= ?
              and not exists (
                  select from suspension s where s.person_id = m.person_id
                    and s.valid_from <= ? and s.valid_until > ? and s.recorded_at <= ?)""";

    private static final String CORPORATE_VOTES = """
            with instant (at) as (select ?::timestamptz),
            suspended as (
                select s.person_id, s.organisation_id
                from suspension s, instant
                where s.valid_from <= at and s.valid_until > at and s.recorded_at <= at
            ),
            acting as (
                select distinct on (r.corporate_membership_id, r.capacity)
                       r.corporate_membership_id, r.capacity, r.person_id
                from corporate_representative r, instant
                where r.valid_from <= at and (r.valid_until is null or r.valid_until > at) and r.recorded_at <= at
                order by r.corporate_membership_id, r.capacity, r.position desc
            )
            select c.organisation_id, v.person_id as representative, a.person_id as alternate
            from corporate_membership c
            cross join instant
            left join acting v on v.corporate_membership_id = c.id and v.capacity = 'REPRESENTATIVE'
                and not exists (select from suspended s where s.person_id = v.person_id)
            left join acting a on a.corporate_membership_id = c.id and a.capacity = 'ALTERNATE'
                and not exists (select from suspended s where s.person_id = a.person_id)
            where not exists (select from suspended s where s.organisation_id = c.organisation_id) and exists (
                select from corporate_period p
                where p.corporate_membership_id = c.id and p.valid_from <= at
                  and (p.valid_until is null or p.valid_until > at) and p.recorded_at <= at)""";

    private final Sql sql;
    private final Policies policies;

    ElectorateRepository(Sql sql, Policies policies) {
        this.sql = sql;
        this.policies = policies;
    }

    public Electorate at(Instant instant) {
        List<UUID> members = sql.list(
                MEMBERS, row -> row.getObject(1, UUID.class), instant, instant, instant, instant, instant, instant);
        List<CorporateVote> corporateVotes = sql.list(
                CORPORATE_VOTES,
                row -> new CorporateVote(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("representative", UUID.class),
                        row.getObject("alternate", UUID.class)),
                instant);
        return policies.at(ElectoratePolicy.NAME, instant, ElectoratePolicy.class)
                        .onePersonOneVote()
                ? Electorate.ofOneVoteEach(members, corporateVotes)
                : Electorate.ofAllRights(members, corporateVotes);
    }
}
