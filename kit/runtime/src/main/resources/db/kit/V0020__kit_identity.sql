-- Which person stands behind a sign-in. A read model of the person messages; in membership-service its own rows.
-- No foreign keys: a rebuild fills shadow tables in any order.
create table identity_sign_in (
    sign_in_hash text primary key check (sign_in_hash ~ '^[0-9a-f]{64}$'),
    person_id    uuid not null,
    own          boolean not null
);
create index identity_sign_in_person on identity_sign_in (person_id);

create table identity_person (
    person_id   uuid primary key,
    version     bigint not null,
    merged_into uuid check (merged_into <> person_id),
    own         boolean not null
);
create index identity_person_merged on identity_person (merged_into) where merged_into is not null;
