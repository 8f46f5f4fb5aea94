-- Who holds a seat from when. valid_until is set by the successor's start only: a director stays until then.
create table term (
    id              uuid        primary key,
    version         bigint      not null,
    body_id         uuid        not null references body (id),
    seat_id         uuid        not null references seat (id),
    person_id       uuid        not null,
    origin          text        not null check (origin in ('BOOTSTRAP', 'ELECTION')),
    election_id     uuid,
    valid_from      timestamptz not null,
    planned_end     timestamptz not null,
    valid_until     timestamptz,
    recorded_at     timestamptz not null,
    published_start boolean     not null,
    published_end   boolean     not null,
    check (planned_end > valid_from),
    check (valid_until is null or valid_until >= valid_from),
    check ((origin = 'ELECTION') = (election_id is not null))
);

create index term_of_body on term (body_id, id);
create index term_of_person on term (person_id);
create index term_start_due on term (valid_from) where not published_start;
create index term_end_due on term (valid_until) where valid_until is not null and not published_end;

-- Every seat is held by at most one person, and nobody holds two seats of one body, at any instant.
create unique index term_open_of_seat on term (seat_id) where valid_until is null;
create unique index term_open_of_person on term (body_id, person_id) where valid_until is null;

create function term_refuse_overlap() returns trigger language plpgsql as $$
begin
    -- The seat and the body are locked in turn, so that two transactions cannot both see a free period.
    perform 1 from body where id = new.body_id for no key update;
    if exists (select 1 from term t
               where t.id <> new.id
                 and t.body_id = new.body_id
                 and (t.seat_id = new.seat_id or t.person_id = new.person_id)
                 and tstzrange(t.valid_from, t.valid_until) && tstzrange(new.valid_from, new.valid_until)) then
        raise exception 'the period overlaps another term of the same seat or person'
            using errcode = 'exclusion_violation', constraint = 'term_no_overlap';
    end if;
    return null;
end
$$;

-- Deferred: a successor's term and the predecessor's end are written in one transaction, in any order.
create constraint trigger term_no_overlap after insert on term
    deferrable initially deferred for each row execute function term_refuse_overlap();
create constraint trigger term_change_no_overlap after update on term
    deferrable initially deferred for each row
    when ((old.valid_from, old.valid_until, old.seat_id, old.person_id)
          is distinct from (new.valid_from, new.valid_until, new.seat_id, new.person_id))
    execute function term_refuse_overlap();
