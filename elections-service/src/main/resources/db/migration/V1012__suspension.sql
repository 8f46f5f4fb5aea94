-- Who is suspended by the conduct team and when, from membership messages. Either a person or an organisation.
create table suspension_period (
    suspension_id    uuid        not null,
    position         int         not null,
    person_id        uuid,
    organisation_id  uuid,
    valid_from       timestamptz not null,
    valid_until      timestamptz not null,
    recorded_at      timestamptz not null,
    primary key (suspension_id, position)
);

create index suspension_period_of_person on suspension_period (person_id);
create index suspension_period_of_organisation on suspension_period (organisation_id);
