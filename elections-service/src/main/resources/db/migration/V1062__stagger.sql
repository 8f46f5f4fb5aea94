-- How many seats a body has from when on, and how many of them are up in odd and in even board years (BL 4.4.2).
create table body_size (
    body_id             uuid        not null references body (id),
    position            int         not null,
    valid_from          timestamptz not null,
    odd                 int         not null check (odd >= 0),
    even                int         not null check (even >= 0),
    recorded_at         timestamptz not null,
    decision_reference  text        check (char_length(decision_reference) between 1 and 200),
    decided_on          date,
    primary key (body_id, position),
    unique (body_id, valid_from),
    check (odd + even between 3 and 15),
    check ((decision_reference is null) = (decided_on is null))
);

-- What was set up before has the seats that it has; a body without seats has the regular ones, or halves.
insert into body_size (body_id, position, valid_from, odd, even, recorded_at)
select b.id, 0, b.created_at, seats.odd, b.authorised_number - seats.odd, b.created_at
from body b, lateral (
    select case when count(*) = 0 then (b.authorised_number + 1) / 2 else count(*) filter (where s.cohort = 'ODD') end
    from seat s where s.body_id = b.id
) seats (odd);

-- A new seat may be recorded before it can be filled, and one that is given up stays as long as its holder.
alter table seat
    add column opens_at timestamptz,
    add column closes_at timestamptz;
update seat s set opens_at = least(b.created_at, (select min(t.valid_from) from term t where t.seat_id = s.id))
from body b where b.id = s.body_id;
alter table seat
    alter column opens_at set not null,
    add check (closes_at is null or closes_at >= opens_at);

-- Now and in future the cohorts have as many seats as was decided.
create function seat_keep_stagger() returns trigger language plpgsql as $$
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
            select odd, even from body_size where body_id = b.id and valid_from <= turn.at
            order by valid_from desc limit 1
        ) decided, lateral (
            select count(*) filter (where s.cohort = 'ODD') as odd, count(*) filter (where s.cohort = 'EVEN') as even
            from seat s where s.body_id = b.id and s.opens_at <= turn.at and (s.closes_at is null or s.closes_at > turn.at)
        ) open
        where b.id = new.body_id and b.bootstrapped_at is not null and turn.at >= current.since
          and (decided.odd <> open.odd or decided.even <> open.even)
    ) then
        raise exception 'the cohorts would not have the seats that were decided'
            using errcode = 'check_violation', constraint = 'seat_stagger';
    end if;
    return null;
end
$$;

create constraint trigger seat_stagger after insert or update on seat
    deferrable initially deferred for each row execute function seat_keep_stagger();
create constraint trigger body_size_stagger after insert or update on body_size
    deferrable initially deferred for each row execute function seat_keep_stagger();
