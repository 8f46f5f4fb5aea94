alter table person add column locale text check (length(locale) between 2 and 35);

-- How a person is known elsewhere, one handle of each kind; nobody has checked it, so it is not unique.
create table person_handle (
    person_id uuid not null references person,
    kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
    handle text not null check (handle = btrim(handle) and length(handle) between 1 and 100),
    listed boolean not null,
    primary key (person_id, kind)
);
