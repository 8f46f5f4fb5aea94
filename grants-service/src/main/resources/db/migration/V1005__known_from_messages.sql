-- What events-service tells about gatherings: only what a grant depends on.
create table known_event (
    event_id uuid primary key,
    version bigint not null,
    status text not null,
    level text,
    starts_on date,
    conduct_url text,
    contact_count integer not null,
    organisers uuid[] not null
);

-- What membership-service tells about conduct suspensions of persons.
create table known_suspension (
    person_id uuid not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    primary key (person_id, valid_from)
);
