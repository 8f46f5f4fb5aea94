-- What somebody affirmed for a year, once for each version of the text.
create table affirmation (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    for_year integer not null check (for_year between 1990 and 2999),
    text_version text not null check (length(text_version) between 1 and 60),
    affirmed_at timestamptz not null,
    constraint affirmation_key unique (person_id, for_year, text_version)
);

create trigger affirmation_of_current_person before insert on affirmation
    for each row execute function person_is_current();
create trigger affirmation_to_current_person before update on affirmation
    for each row when (new.person_id <> old.person_id) execute function person_is_current();

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('affirmation', '1970-01-01T00:00:00Z',
     '{"textVersion": "v1", "roles": ["director", "grant-reviewer", "group-chair", "group-co-chair"],
       "requiredForDelegatedDecisions": true}',
     'default', 'system');
