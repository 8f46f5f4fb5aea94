create table endorsement (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references membership_application,
    person_id uuid not null references person,
    endorsed_at timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= endorsed_at)
);
-- One endorsement each; who withdrew it may give it again.
create unique index endorsement_key on endorsement (application_id, person_id) where withdrawn_at is null;
create index endorsement_person_idx on endorsement (person_id);

create trigger endorsement_of_current_person before insert on endorsement
    for each row execute function person_is_current();
