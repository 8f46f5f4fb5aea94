-- A steering council: all its seats are up at each major release, and a board ratifies its elections.
alter table body drop constraint body_kind_check;
alter table body
    add constraint body_kind_check check (kind in ('BOARD', 'STEERING_COUNCIL')),
    add column ratifying_body_id uuid references body (id),
    add constraint body_ratified_by_board check ((kind = 'STEERING_COUNCIL') = (ratifying_body_id is not null));

alter table seat drop constraint seat_cohort_check;
alter table seat add constraint seat_cohort_check check (cohort in ('ODD', 'EVEN', 'RELEASE'));
alter table election_term drop constraint election_term_cohort_check;
alter table election_term add constraint election_term_cohort_check check (cohort in ('ODD', 'EVEN', 'RELEASE'));

alter table body_size drop constraint body_size_check;
alter table body_size
    add column release int not null default 0 check (release >= 0),
    add constraint body_size_number check (odd + even + release between 3 and 15),
    add constraint body_size_of_one_sort check (release = 0 or odd + even = 0);
alter table body_size alter column release drop default;

create or replace function seat_keep_stagger() returns trigger language plpgsql as $$
begin
    -- What was so once is not looked at again: a seat that was given up may be kept after all.
    if exists (
        with current (since) as (
            select max(valid_from) from body_size where body_id = new.body_id and valid_from <= now()
        ), turn (at) as (
            select valid_from from body_size where body_id = new.body_id
            union select opens_at from seat where body_id = new.body_id
            union select closes_at from seat where body_id = new.body_id
        )
        select 1 from body b, current, turn, lateral (
            select odd, even, release from body_size where body_id = b.id and valid_from <= turn.at
            order by valid_from desc limit 1
        ) decided, lateral (
            select count(*) filter (where s.cohort = 'ODD') as odd, count(*) filter (where s.cohort = 'EVEN') as even,
                   count(*) filter (where s.cohort = 'RELEASE') as release
            from seat s where s.body_id = b.id and s.opens_at <= turn.at and (s.closes_at is null or s.closes_at > turn.at)
        ) open
        where b.id = new.body_id and b.bootstrapped_at is not null and turn.at >= current.since
          and (decided.odd, decided.even, decided.release) is distinct from (open.odd, open.even, open.release)
    ) then
        raise exception 'the cohorts would not have the seats that were decided'
            using errcode = 'check_violation', constraint = 'seat_stagger';
    end if;
    return null;
end
$$;

-- The cap is for directors (BL 4.9): who sits on a council belongs where they belong.
create or replace function co_affiliated(of_body uuid, at_instant timestamptz, joining uuid default null)
returns table (body_id uuid, group_id uuid, person_id uuid) language sql stable as $$
with recursive sitting (body_id, person_id) as (
    select t.body_id, t.person_id from term t join body b on b.id = t.body_id and b.kind = 'BOARD'
    where (of_body is null or t.body_id = of_body)
      and t.valid_from <= at_instant and (t.valid_until is null or t.valid_until > at_instant)
    union
    select b.id, joining from body b where b.id = of_body and b.kind = 'BOARD' and joining is not null
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

-- Only a board gives roles that count for the whole foundation.
create function appointment_keep_to_board() returns trigger language plpgsql as $$
begin
    if new.role <> 'election-officer' and exists (select 1 from body where id = new.body_id and kind <> 'BOARD') then
        raise exception 'only a board has this office' using errcode = 'check_violation', constraint = 'appointment_of_board';
    end if;
    return new;
end
$$;

create trigger appointment_of_board before insert on appointment
    for each row execute function appointment_keep_to_board();

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('steering-council', '1970-01-01T00:00:00Z', '{"seats": 5}', 'default', 'system');
