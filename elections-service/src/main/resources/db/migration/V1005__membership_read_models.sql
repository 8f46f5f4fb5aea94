-- Read models built from membership messages. No foreign keys: messages of different keys come in any order.
create table person (
    person_id    uuid   primary key,
    version      bigint not null,
    merged_into  uuid
);

-- Periods are kept as they were published, each with the instant at which it was recorded.
create table member_period (
    member_id    uuid        not null,
    position     int         not null,
    person_id    uuid        not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz,
    recorded_at  timestamptz not null,
    primary key (member_id, position)
);

create index member_period_of_person on member_period (person_id);

create table corporate_period (
    corporate_id     uuid        not null,
    position         int         not null,
    organisation_id  uuid        not null,
    valid_from       timestamptz not null,
    valid_until      timestamptz,
    recorded_at      timestamptz not null,
    primary key (corporate_id, position)
);

create table representative_period (
    corporate_id  uuid        not null,
    position      int         not null,
    person_id     uuid        not null,
    capacity      text        not null,
    valid_from    timestamptz not null,
    valid_until   timestamptz,
    recorded_at   timestamptz not null,
    primary key (corporate_id, position)
);

create index representative_period_of_person on representative_period (person_id);
