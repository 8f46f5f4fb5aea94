-- Seats in groups. A seat begins when its person has consented and was admitted; its terms say until when it lasts.
create table group_seat (
    id uuid primary key,
    version bigint not null,
    group_id uuid not null references working_group,
    person_id uuid not null references person,
    standing text not null check (standing in
        ('INVITED', 'APPLIED', 'ACTIVE', 'ENDED', 'REMOVED', 'RESIGNED', 'DECLINED', 'REJECTED', 'WITHDRAWN')),
    opened_at timestamptz not null,
    consented_at timestamptz,
    admitted_at timestamptz,
    decided_on date,
    minute_reference text,
    motion_id uuid,
    decision_recorded_at timestamptz,
    opt_in_announced boolean not null,
    opt_in_due_at timestamptz,
    term_ends_at timestamptz check (term_ends_at > opt_in_due_at),
    ended_at timestamptz,
    end_reason text check (end_reason in
        ('NO_OPT_IN', 'NOT_AN_INDIVIDUAL_MEMBER', 'DECEASED', 'CHARTER_CHANGED', 'GROUP_ARCHIVED', 'MERGED', 'ERASED')),
    end_decided_on date,
    end_minute_reference text,
    end_motion_id uuid,
    end_decision_recorded_at timestamptz,
    updated_at timestamptz not null default now(),
    constraint group_seat_admission_check check (standing not in ('ACTIVE', 'ENDED', 'REMOVED', 'RESIGNED')
        or (consented_at is not null and admitted_at is not null)),
    constraint group_seat_term_check check ((opt_in_due_at is null) = (term_ends_at is null)),
    constraint group_seat_end_check check ((standing in ('INVITED', 'APPLIED', 'ACTIVE')) = (ended_at is null)),
    constraint group_seat_ended_because_check check ((standing = 'ENDED') = (end_reason is not null)),
    constraint group_seat_removal_check check ((standing = 'REMOVED') = (end_decided_on is not null))
);
-- One seat a person.
create unique index group_seat_open_key on group_seat (group_id, person_id)
    where standing in ('INVITED', 'APPLIED', 'ACTIVE');
create index group_seat_person_idx on group_seat (person_id);
-- The clock asks for what is due, however long ago.
create index group_seat_due_idx on group_seat (opt_in_due_at) where standing = 'ACTIVE';
create index group_seat_updated_idx on group_seat (updated_at);
create trigger group_seat_note_update before update on group_seat for each row execute function note_update();
create trigger group_seat_of_current_person before insert on group_seat
    for each row execute function person_is_current();
create trigger group_seat_to_current_person before update on group_seat
    for each row when (new.person_id <> old.person_id) execute function person_is_current();

create function group_seat_end_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'the end of seat % is final', old.id using errcode = 'check_violation';
end $$;
create trigger group_seat_end_is_final before update of standing on group_seat
    for each row when (old.standing not in ('INVITED', 'APPLIED', 'ACTIVE') and new.standing <> old.standing)
    execute function group_seat_end_is_final();

create table group_seat_term (
    seat_id uuid not null references group_seat,
    position integer not null,
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until >= valid_from),
    recorded_at timestamptz not null,
    primary key (seat_id, position)
);
create function group_seat_term_refuse_overlap() returns trigger language plpgsql as $$
begin
    if exists (select from group_seat_term a join group_seat_term b using (seat_id)
               where seat_id = new.seat_id and a.position < b.position
                 and tstzrange(a.valid_from, a.valid_until) && tstzrange(b.valid_from, b.valid_until)) then
        raise exception 'the terms of seat % overlap', new.seat_id using errcode = 'exclusion_violation';
    end if;
    return null;
end $$;
create constraint trigger group_seat_term_no_overlap after insert or update on group_seat_term
    deferrable initially deferred for each row execute function group_seat_term_refuse_overlap();

-- The last word of each member on an admission; earlier ones are in the audit trail.
create table group_seat_vote (
    seat_id uuid not null references group_seat,
    voter_id uuid not null references person,
    choice text not null check (choice in ('FOR', 'AGAINST')),
    voted_at timestamptz not null,
    primary key (seat_id, voter_id)
);
create index group_seat_vote_voter_idx on group_seat_vote (voter_id);

create function group_charter_in_force(of_group uuid) returns group_charter language sql stable
begin atomic
    select c from group_charter c where c.group_id = of_group and c.takes_effect_at is not null order by c.number desc limit 1;
end;

-- No more members than the charter has places, and individual members only where it says so. The lock makes two who
-- enter at once take turns.
create function group_seat_is_admissible() returns trigger language plpgsql as $$
declare
    charter group_charter;
begin
    perform from working_group where id = new.group_id for update;
    charter := group_charter_in_force(new.group_id);
    if charter.places < (select count(*) from group_seat where group_id = new.group_id and standing = 'ACTIVE') then
        raise exception 'group % has no place left', new.group_id using errcode = 'check_violation';
    end if;
    if charter.individual_members_only
       and exists (select from group_seat where id = new.id and standing = 'ACTIVE')
       and not exists (select from member where person_id = new.person_id and status = 'ACTIVE') then
        raise exception 'only individual members can be in group %', new.group_id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger group_seat_begins after insert on group_seat
    deferrable initially deferred for each row when (new.standing = 'ACTIVE')
    execute function group_seat_is_admissible();
create constraint trigger group_seat_begins_later after update on group_seat
    deferrable initially deferred for each row when (new.standing = 'ACTIVE' and old.standing <> 'ACTIVE')
    execute function group_seat_is_admissible();

-- Chair and co-chair hold active seats, but for groups whose members hold a role elsewhere.
create function group_officers_are_members() returns trigger language plpgsql as $$
begin
    if (group_charter_in_force(new.group_id)).derived_role is null and exists (
            select from group_office o where o.group_id = new.group_id and o.valid_until is null
              and o.office in ('CHAIR', 'CO_CHAIR') and not exists (
                  select from group_seat s where s.group_id = o.group_id and s.person_id = o.person_id
                    and s.standing = 'ACTIVE')) then
        raise exception 'chair and co-chair of group % must be members', new.group_id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger group_office_of_member after insert or update on group_office
    deferrable initially deferred for each row when (new.valid_until is null and new.office <> 'LIAISON')
    execute function group_officers_are_members();
create constraint trigger group_seat_of_officer after update on group_seat
    deferrable initially deferred for each row when (old.standing = 'ACTIVE' and new.standing <> 'ACTIVE')
    execute function group_officers_are_members();
