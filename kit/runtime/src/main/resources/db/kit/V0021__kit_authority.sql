-- Who may decide what, from when until when: [valid_from, valid_until). The role is opaque text to the kit.
create table authority (
    source_key     text not null,
    position       integer not null,
    person_id      uuid not null,
    role           text not null,
    body_id        uuid,
    valid_from     timestamptz not null,
    valid_until    timestamptz,
    source_version bigint not null,
    own            boolean not null,
    primary key (source_key, position)
);
create index authority_person on authority (person_id, role);
create index authority_role on authority (role, body_id);
