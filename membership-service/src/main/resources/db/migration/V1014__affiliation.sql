create table affiliation (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    kind text not null check (kind in ('EMPLOYEE', 'OFFICER', 'BOARD_MEMBER', 'CONSULTANT', 'OWNER')),
    constraint affiliation_key unique (person_id, organisation_id, kind)
);
create index affiliation_organisation_idx on affiliation (organisation_id);

create table affiliation_period (
    affiliation_id uuid not null references affiliation,
    position integer not null,
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    recorded_at timestamptz not null,
    primary key (affiliation_id, position)
);
create unique index affiliation_period_open_key on affiliation_period (affiliation_id) where valid_until is null;

create trigger affiliation_of_current_person before insert on affiliation
    for each row execute function person_is_current();
create trigger affiliation_to_current_person before update on affiliation
    for each row when (new.person_id <> old.person_id) execute function person_is_current();
