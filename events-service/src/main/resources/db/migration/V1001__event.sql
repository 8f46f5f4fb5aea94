-- A gathering of people. Times are local to the zone of the event; the instants follow from them.
create table event (
    id                   uuid        primary key,
    version              bigint      not null,
    name                 text        not null check (char_length(name) between 1 and 200),
    kind                 text        not null check (kind in ('CONFERENCE', 'WORKSHOP', 'SPRINT', 'MEETUP', 'ONLINE', 'COHORT')),
    format               text        not null check (format in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    starts_at_local      timestamp   not null,
    ends_at_local        timestamp   not null,
    zone                 text        not null,
    starts_at            timestamptz not null,
    ends_at              timestamptz not null,
    venue                text        check (char_length(venue) between 1 and 200),
    city                 text        check (char_length(city) between 1 and 100),
    country              text        check (country ~ '^[A-Z]{2}$'),
    url                  text        check (char_length(url) <= 500),
    conduct_url          text        check (char_length(conduct_url) <= 500),
    expected_attendance  int         check (expected_attendance >= 1),
    status               text        not null check (status in ('DRAFT', 'SUBMITTED', 'RECOGNISED', 'DECLINED', 'CANCELLED')),
    level                text        check (level in ('LISTED', 'SUPPORTED', 'RECOGNISED')),
    sequence             int         not null check (sequence >= 0),
    created_at           timestamptz not null,
    changed_at           timestamptz not null,
    decided_on           date,
    minute_reference     text,
    decision_recorded_at timestamptz,
    check (ends_at >= starts_at),
    check (format = 'ONLINE' or (city is not null and country is not null)),
    check (status <> 'RECOGNISED' or level is not null),
    check (level is null or (decided_on is not null and minute_reference is not null)),
    -- Grants are possible from RECOGNISED on: never without a published code of conduct.
    check (level is null or level = 'LISTED' or conduct_url is not null)
);

create index event_by_start on event (starts_at, id) where status in ('RECOGNISED', 'CANCELLED');

create table event_organiser (
    event_id   uuid not null references event (id),
    person_id  uuid not null,
    primary key (event_id, person_id)
);
create index event_of_organiser on event_organiser (person_id);

-- Personal data: never in a message, a public answer or the audit trail.
create table event_conduct_contact (
    event_id  uuid not null references event (id),
    position  int  not null,
    name      text not null check (char_length(name) between 1 and 200),
    role      text not null check (char_length(role) between 1 and 100),
    email     text not null check (char_length(email) between 3 and 254),
    primary key (event_id, position),
    -- Two contacts with one mailbox would be one contact. Deferred: contacts may change places.
    unique (event_id, email) deferrable initially deferred
);
