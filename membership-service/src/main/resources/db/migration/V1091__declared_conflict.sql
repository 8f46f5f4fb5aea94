-- What somebody says they are not free of. Why stands in the audit trail, where it can be erased.
create table declared_conflict (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    -- About one of these: a person, an organisation with its control group, or one subject of any service.
    other_person_id uuid references person,
    organisation_id uuid references organisation,
    subject_type text check (subject_type ~ '^[a-z][a-z-]{0,59}$'),
    subject_id uuid,
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until >= valid_from),
    recorded_at timestamptz not null,
    updated_at timestamptz not null default now(),
    check (num_nonnulls(other_person_id, organisation_id, subject_id) = 1),
    check ((subject_type is null) = (subject_id is null)),
    check (other_person_id <> person_id)
);
create unique index declared_conflict_open_key on declared_conflict
    (person_id, (coalesce(other_person_id, organisation_id, subject_id))) where valid_until is null;
create index declared_conflict_other_idx on declared_conflict (other_person_id);

create trigger declared_conflict_of_current_person before insert on declared_conflict
    for each row execute function person_is_current();
create trigger declared_conflict_to_current_person before update on declared_conflict
    for each row when (new.person_id <> old.person_id) execute function person_is_current();
create trigger declared_conflict_note_update before update on declared_conflict
    for each row execute function note_update();
