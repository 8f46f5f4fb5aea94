-- What bodies delegated, as membership-service tells; written by a projection.
create table known_delegation (
    delegation_id uuid primary key,
    version bigint not null,
    body_id uuid not null,
    group_id uuid,
    office text,
    power text not null,
    currency text,
    decision_minor bigint,
    period_minor bigint,
    period_decisions integer,
    period_length text not null,
    -- Absent before it is granted.
    valid_from timestamptz,
    valid_until timestamptz
);

-- Each decision of this service that was made by a delegation; only added to.
create table delegation_use (
    id uuid primary key,
    delegation_id uuid not null,
    subject_type text not null,
    subject_id uuid not null,
    -- Uses of one period count together; the first day of it.
    period_start date not null,
    amount_minor bigint check (amount_minor > 0),
    used_by uuid not null,
    used_at timestamptz not null,
    constraint delegation_use_key unique (delegation_id, subject_type, subject_id)
);
create index delegation_use_period_idx on delegation_use (delegation_id, period_start);

-- The limits once more, for races and for what somebody does by hand: the lock makes uses of one delegation take turns.
create function delegation_use_within_limits() returns trigger language plpgsql as $$
declare
    given known_delegation%rowtype;
    decisions bigint;
    money numeric;
begin
    perform pg_advisory_xact_lock(hashtextextended('delegation/' || new.delegation_id, 0));
    select * into given from known_delegation where delegation_id = new.delegation_id;
    if given.valid_from is null or new.used_at < given.valid_from or new.used_at >= given.valid_until then
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

alter table event
    add column delegation_id uuid,
    add check (delegation_id is null or level is not null);
