-- Who of those in office at an instant belongs to which control group: organisations that parent links join in either
-- direction are one, known by the least of their ids. A merged person belongs to what all their records belong to.
create function co_affiliated(of_body uuid, at_instant timestamptz, joining uuid default null)
returns table (body_id uuid, group_id uuid, person_id uuid) language sql stable as $$
with recursive sitting (body_id, person_id) as (
    select t.body_id, t.person_id from term t
    where (of_body is null or t.body_id = of_body)
      and t.valid_from <= at_instant and (t.valid_until is null or t.valid_until > at_instant)
    union
    select of_body, joining where joining is not null
),
record (body_id, person_id, id) as (
    select s.body_id, s.person_id, s.person_id from sitting s
    union
    select r.body_id, r.person_id, other.id
    from record r, lateral (
        select p.merged_into from identity_person p where p.person_id = r.id and p.merged_into is not null
        union all
        select p.person_id from identity_person p where p.merged_into = r.id
    ) other (id)
),
belonging (body_id, person_id, organisation_id) as (
    select distinct r.body_id, r.person_id, a.organisation_id
    from record r join known_affiliation a on a.person_id = r.id
    where a.valid_from <= at_instant and (a.valid_until is null or a.valid_until > at_instant)
),
joined (start_id, organisation_id) as (
    select organisation_id, organisation_id from belonging
    union
    select j.start_id, next.id
    from joined j, lateral (
        select k.parent_id from known_parent k where k.organisation_id = j.organisation_id
        union all
        select k.organisation_id from known_parent k where k.parent_id = j.organisation_id
    ) next (id)
),
control_group (start_id, id) as (
    select start_id, min(organisation_id::text)::uuid from joined group by start_id
)
select distinct b.body_id, g.id, b.person_id from belonging b join control_group g on g.start_id = b.organisation_id
$$;

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('affiliation-cap', '1970-01-01T00:00:00Z',
     '{"most": 2, "noticeDays": 14, "agreementDays": 30, "leastRemaining": 5}', 'default', 'system');

-- Whoever is appointed must not be one too many, neither at once nor when somebody comes who was announced already. Who is elected is not refused here: the count has looked at the
-- affiliations as they were at closing, and what has changed since is a breach that arises later.
create function term_keep_affiliation_cap() returns trigger language plpgsql as $$
declare
    most int := (select (value ->> 'most')::int from policy
                 where name = 'affiliation-cap' and valid_from <= new.valid_from
                 order by valid_from desc, position desc limit 1);
begin
    perform 1 from body where id = new.body_id for no key update;
    if exists (select 1
               from (select new.valid_from
                     union
                     select t.valid_from from term t
                     where t.body_id = new.body_id and t.valid_from > new.valid_from
                       and (new.valid_until is null or t.valid_from < new.valid_until)
                       and (t.valid_until is null or t.valid_until > t.valid_from)) instant (at),
                    lateral (select 1 from co_affiliated(new.body_id, instant.at) c
                             group by c.group_id having count(*) > most and bool_or(c.person_id = new.person_id)) beyond
              ) then
        raise exception 'too many directors would belong to one control group'
            using errcode = 'check_violation', constraint = 'term_affiliation_cap';
    end if;
    return null;
end
$$;

create constraint trigger term_affiliation_cap after insert on term
    deferrable initially deferred for each row when (new.origin = 'APPOINTMENT')
    execute function term_keep_affiliation_cap();
