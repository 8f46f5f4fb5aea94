create table person (
    id uuid primary key,
    version bigint not null,
    display_name text not null check (display_name = btrim(display_name) and length(display_name) between 1 and 200),
    email text not null constraint person_email_key unique check (email = lower(email)),
    country text check (country ~ '^[A-Z]{2}$'),
    listed_in_directory boolean not null,
    display_name_public boolean not null,
    registered_at timestamptz not null
);

-- One sub = one person: a sign-in is the SHA-256 of issuer, LF, subject.
create table person_sign_in (
    sign_in_hash text primary key check (sign_in_hash ~ '^[0-9a-f]{64}$'),
    person_id uuid not null references person,
    position integer not null,
    linked_at timestamptz not null
);
create unique index person_sign_in_position_key on person_sign_in (person_id, position);
