-- A body lets a group, or the holder of one of its offices, decide within limits.
create table delegation (
    id uuid primary key,
    version bigint not null,
    body_id uuid not null,
    group_id uuid,
    office text check (office ~ '^[a-z][a-z-]{0,39}$'),
    power text not null check (power ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    -- Money for powers over money, else a number of decisions.
    currency text check (currency ~ '^[A-Z]{3}$'),
    decision_minor bigint check (decision_minor > 0),
    period_minor bigint check (period_minor >= decision_minor),
    period_decisions integer check (period_decisions > 0),
    period_length text not null check (period_length in ('MONTH', 'QUARTER', 'YEAR', 'WHOLE')),
    wanted_from timestamptz,
    wanted_until timestamptz,
    standing text not null check (standing in ('PROPOSED', 'WITHDRAWN', 'REJECTED', 'GRANTED')),
    decided_on date,
    minute_reference text,
    motion_id uuid,
    decision_recorded_at timestamptz,
    valid_from timestamptz,
    valid_until timestamptz check (valid_until >= valid_from),
    recorded_at timestamptz,
    end_decided_on date,
    end_minute_reference text,
    end_motion_id uuid,
    end_decision_recorded_at timestamptz,
    updated_at timestamptz not null default now(),
    check (num_nonnulls(group_id, office) = 1),
    check (num_nonnulls(currency, decision_minor, period_minor) in (0, 3)),
    check ((period_decisions is null) = (currency is not null)),
    -- Nobody decides by a delegation that no decision granted.
    check ((standing in ('GRANTED', 'REJECTED')) = (decided_on is not null and coalesce(minute_reference, motion_id::text) is not null)),
    check ((standing = 'GRANTED') = (valid_from is not null and recorded_at is not null)),
    check (valid_from >= recorded_at),
    check (end_decided_on is null or (valid_until is not null and end_minute_reference is not null))
);
create index delegation_group_idx on delegation (group_id);
create trigger delegation_note_update before update on delegation for each row execute function note_update();

-- Each decision that was made by a delegation; only added to.
create table delegation_use (
    id uuid primary key,
    delegation_id uuid not null references delegation,
    subject_type text not null,
    subject_id uuid not null,
    -- Uses of one period count together; the first day of it.
    period_start date not null,
    amount_minor bigint check (amount_minor > 0),
    used_by uuid not null references person,
    used_at timestamptz not null,
    constraint delegation_use_key unique (delegation_id, subject_type, subject_id)
);
create index delegation_use_period_idx on delegation_use (delegation_id, period_start);

-- The limits once more, for races and for what somebody does by hand: the row of the delegation makes uses take turns.
create function delegation_use_within_limits() returns trigger language plpgsql as $$
declare
    given delegation%rowtype;
    decisions bigint;
    money numeric;
begin
    select * into given from delegation where id = new.delegation_id for update;
    if given.standing <> 'GRANTED' or new.used_at < given.valid_from or new.used_at >= given.valid_until then
        raise exception 'delegation % is not in force', new.delegation_id
            using errcode = 'check_violation', constraint = 'delegation_use_in_force';
    end if;
    select count(*), coalesce(sum(amount_minor), 0) into decisions, money
    from delegation_use where delegation_id = new.delegation_id and period_start = new.period_start;
    if (given.currency is null) <> (new.amount_minor is null) or new.amount_minor > given.decision_minor
        or decisions > given.period_decisions or money > given.period_minor then
        raise exception 'delegation % does not reach so far', new.delegation_id
            using errcode = 'check_violation', constraint = 'delegation_use_limits';
    end if;
    return null;
end $$;
create constraint trigger delegation_use_within_limits after insert on delegation_use
    for each row execute function delegation_use_within_limits();

create function delegation_use_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was decided by a delegation stays' using errcode = 'check_violation';
end $$;
create trigger delegation_use_unchanged before update or delete on delegation_use
    for each row execute function delegation_use_refuse_change();

alter table membership_application
    add delegation_id uuid references delegation,
    add constraint membership_application_delegation_check check (delegation_id is null or standing = 'APPROVED');

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('delegation-powers', '1970-01-01T00:00:00Z',
     '{"withMoney": ["DECIDE_GRANT"], "withoutMoney": ["ADMIT_INDIVIDUAL_MEMBER", "RECOGNISE_EVENT"]}', 'default', 'system');
