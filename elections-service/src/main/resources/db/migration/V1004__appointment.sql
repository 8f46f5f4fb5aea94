-- Officers and other appointed roles of a body. The role is opaque text for everybody but this service.
create table appointment (
    id              uuid        primary key,
    version         bigint      not null,
    body_id         uuid        not null references body (id),
    role            text        not null check (role ~ '^[a-z][a-z-]{1,48}$'),
    person_id       uuid        not null,
    valid_from      timestamptz not null,
    valid_until     timestamptz,
    recorded_at     timestamptz not null,
    check (valid_until is null or valid_until >= valid_from)
);

create index appointment_of_body on appointment (body_id, id);

-- One person may hold several offices, but no office twice.
create unique index appointment_open on appointment (body_id, role, person_id) where valid_until is null;
