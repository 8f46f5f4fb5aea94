-- What a foundation may decide differently: a value with the instant from which it holds and the decision that
-- allowed it. Rows are only added. Of two rows for the same instant the later recorded one holds.
create table policy (
    position           bigint generated always as identity primary key,
    name               text not null check (name ~ '^[a-z][a-z0-9-]{0,79}$'),
    valid_from         timestamptz not null,
    value              jsonb not null,
    decision_reference text not null check (decision_reference <> ''),
    recorded_at        timestamptz not null default now(),
    actor              text not null
);
create index policy_name on policy (name, valid_from desc, position desc);

create function policy_refuse_past() returns trigger language plpgsql as $$
begin
    -- The first value of a name is the default that a migration brings; it holds from the beginning of time.
    if new.valid_from < now() and exists (select from policy where name = new.name) then
        raise exception 'policy % cannot hold from %, which is past', new.name, new.valid_from
            using errcode = 'check_violation', constraint = 'policy_not_in_the_past';
    end if;
    new.recorded_at := now();
    return new;
end $$;
create trigger policy_not_in_the_past before insert on policy for each row execute function policy_refuse_past();

create function policy_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'policy rows are never changed or removed'
        using errcode = 'check_violation', constraint = 'policy_only_added';
end $$;
create trigger policy_only_added before update or delete or truncate on policy
    for each statement execute function policy_refuse_change();

insert into policy (name, valid_from, value, decision_reference, actor)
values ('authority-freshness', '1970-01-01T00:00:00Z', '"PT15M"', 'default', 'system');
