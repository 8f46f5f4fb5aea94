-- A meeting of a body: its notice, its agenda, and who was there when.
create table meeting (
    id                 uuid        primary key,
    version            bigint      not null,
    body_id            uuid        not null references body (id),
    title              text        not null check (char_length(title) between 1 and 200),
    place              text        check (char_length(place) between 1 and 300),
    regular            boolean     not null,
    starts_at          timestamptz not null,
    status             text        not null check (status in ('CALLED', 'UNDER_WAY', 'ENDED', 'CANCELLED')),
    called_at          timestamptz not null,
    begun_at           timestamptz,
    constituted_at     timestamptz,
    ended_at           timestamptz,
    authorised_number  int         check (authorised_number > 0),
    check ((status in ('UNDER_WAY', 'ENDED')) = (begun_at is not null)),
    check ((status = 'ENDED') = (ended_at is not null)),
    check ((begun_at is null) = (authorised_number is null)),
    check (constituted_at is null or constituted_at >= begun_at)
);

create index meeting_of_body on meeting (body_id, id);
create index meeting_of_body_to_come on meeting (body_id, starts_at) where status = 'CALLED';

create table meeting_topic (
    meeting_id  uuid not null references meeting (id),
    position    int  not null,
    topic       text not null check (char_length(topic) between 1 and 300),
    primary key (meeting_id, position)
);

-- Everybody in office when the meeting began.
create table meeting_attendee (
    meeting_id  uuid    not null references meeting (id),
    position    int     not null,
    person_id   uuid    not null,
    on_leave    boolean not null,
    primary key (meeting_id, position),
    unique (meeting_id, person_id)
);
create index meeting_attendee_of_person on meeting_attendee (person_id);

create table meeting_presence (
    meeting_id  uuid        not null references meeting (id),
    position    int         not null,
    person_id   uuid        not null,
    arrived_at  timestamptz not null,
    left_at     timestamptz,
    primary key (meeting_id, position),
    check (left_at is null or left_at >= arrived_at)
);
create unique index meeting_presence_now on meeting_presence (meeting_id, person_id) where left_at is null;

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('meeting-notice', '1970-01-01T00:00:00Z', '{"hours": 48}', 'default', 'system'),
    ('attendance-rule', '1970-01-01T00:00:00Z', '{"months": 6, "leastMeetings": 1}', 'default', 'system');
