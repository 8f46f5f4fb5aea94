-- Working groups and technical teams. Whether an active one is at risk follows from dates; group_risk says what of that was
-- published.
create table working_group (
    id uuid primary key,
    version bigint not null,
    kind text not null check (kind in ('WORKING_GROUP', 'TECHNICAL_TEAM')),
    name text not null check (name <> ''),
    board_id uuid not null,
    author_id uuid not null references person,
    standing text not null check (standing in ('DRAFT', 'PROPOSED', 'ACTIVE', 'REJECTED', 'SHUTTING_DOWN', 'ARCHIVED')),
    drafted_at timestamptz not null,
    charter_number integer not null check (charter_number > 0),
    decided_on date,
    minute_reference text,
    motion_id uuid,
    decision_recorded_at timestamptz,
    activated_at timestamptz,
    risks_changed_at timestamptz,
    shut_down_at timestamptz check (shut_down_at >= activated_at),
    end_decided_on date,
    end_minute_reference text,
    end_motion_id uuid,
    end_decision_recorded_at timestamptz,
    archived_at timestamptz check (archived_at >= shut_down_at),
    updated_at timestamptz not null default now(),
    constraint working_group_decision_check check (standing in ('DRAFT', 'PROPOSED')
        or (decided_on is not null and coalesce(minute_reference, motion_id::text) is not null)),
    constraint working_group_active_check
        check ((standing in ('ACTIVE', 'SHUTTING_DOWN', 'ARCHIVED')) = (activated_at is not null)),
    constraint working_group_risks_check check ((activated_at is null) = (risks_changed_at is null)),
    constraint working_group_shutdown_check check ((standing in ('SHUTTING_DOWN', 'ARCHIVED')) = (shut_down_at is not null)),
    constraint working_group_shutdown_decision_check check (shut_down_at is null
        or (end_decided_on is not null and coalesce(end_minute_reference, end_motion_id::text) is not null)),
    constraint working_group_archive_check check ((standing = 'ARCHIVED') = (archived_at is not null))
);
create unique index working_group_name_key on working_group (lower(name)) where standing not in ('REJECTED', 'ARCHIVED');
create index working_group_updated_idx on working_group (updated_at);
create trigger working_group_note_update before update on working_group for each row execute function note_update();

create function working_group_end_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'the end of group % is final', old.id using errcode = 'check_violation';
end $$;
create trigger working_group_end_is_final before update of standing on working_group
    for each row when (old.standing in ('REJECTED', 'ARCHIVED') and new.standing <> old.standing)
    execute function working_group_end_is_final();

create table group_risk (
    group_id uuid not null references working_group,
    risk text not null check (risk in ('NO_CHAIR', 'NO_CO_CHAIR', 'NO_LIAISON', 'LIAISON_TERM_ENDED', 'REPORT_MISSED')),
    primary key (group_id, risk)
);

-- Who is named for what; whether they hold it also depends on their seat, or on their term in the board.
create table group_office (
    group_id uuid not null references working_group,
    position integer not null,
    office text not null check (office in ('CHAIR', 'CO_CHAIR', 'LIAISON')),
    person_id uuid not null references person,
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until >= valid_from),
    recorded_at timestamptz not null,
    primary key (group_id, position)
);
create unique index group_office_now_key on group_office (group_id, office) where valid_until is null;
-- Chair and co-chair are two persons.
create unique index group_office_person_key on group_office (group_id, person_id)
    where valid_until is null and office in ('CHAIR', 'CO_CHAIR');
create index group_office_person_idx on group_office (person_id) where valid_until is null;
create trigger group_office_of_current_person before insert on group_office
    for each row execute function person_is_current();
