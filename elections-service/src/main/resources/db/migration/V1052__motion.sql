-- What a body decides, by the votes of those who were in office when it was opened.
create table motion (
    id                  uuid        primary key,
    version             bigint      not null,
    body_id             uuid        not null references body (id),
    mover_id            uuid,
    kind                text        not null check (char_length(kind) between 1 and 60),
    text                text        not null check (char_length(text) between 1 and 10000),
    subject_service     text,
    subject_type        text,
    subject_id          uuid,
    subject_version     bigint,
    terms               text,
    concerned_id        uuid,
    request_id          uuid        unique,
    decide_by           timestamptz,
    supersedes          uuid        references motion (id),
    superseded_by       uuid        references motion (id),
    rule                text        not null check (rule in ('MAJORITY_PRESENT', 'UNANIMOUS_CONSENT', 'MAJORITY_OF_OTHERS',
                                    'DISINTERESTED_MAJORITY', 'FIFTY_PLUS_ONE', 'TWO_THIRDS', 'CONSENSUS', 'SCORE',
                                    'GOVERNANCE_SCORE')),
    mode                text        not null check (mode in ('MEETING', 'WRITTEN_CONSENT')),
    meeting_id          uuid        references meeting (id),
    status              text        not null check (status in ('DRAFT', 'OPEN', 'PASSED', 'FAILED', 'LAPSED', 'WITHDRAWN')),
    drafted_at          timestamptz not null,
    authorised_number   int         check (authorised_number > 0),
    lowered_by_recusal  boolean     not null,
    opened_at           timestamptz,
    closes_at           timestamptz,
    decided_at          timestamptz,
    words               text,
    minute_reference    text,
    check ((rule = 'MAJORITY_OF_OTHERS') = (concerned_id is not null)),
    check (mode = 'MEETING' or meeting_id is null),
    check (mode = 'WRITTEN_CONSENT' or closes_at is null),
    check ((subject_service is null) = (subject_id is null)),
    check ((opened_at is null) = (authorised_number is null)),
    check (status <> 'DRAFT' or opened_at is null),
    check (status not in ('OPEN', 'PASSED', 'FAILED', 'LAPSED') or opened_at is not null),
    check (status in ('DRAFT', 'OPEN') = (decided_at is null)),
    check (superseded_by is null or status = 'PASSED')
);

create index motion_of_body on motion (body_id, id);
create index motion_of_meeting on motion (meeting_id, id);
create index motion_of_subject on motion (subject_id);
create index motion_of_mover on motion (mover_id);
create index motion_waiting on motion (body_id) where status = 'DRAFT';

-- What the clock looks at every second.
create index motion_on_the_clock on motion (closes_at) where status = 'OPEN';

create table motion_interested_person (
    motion_id  uuid not null references motion (id),
    person_id  uuid not null,
    primary key (motion_id, person_id)
);
create index motion_interested_person_of_person on motion_interested_person (person_id);

create table motion_interested_organisation (
    motion_id        uuid not null references motion (id),
    organisation_id  uuid not null,
    primary key (motion_id, organisation_id)
);

create table motion_elector (
    motion_id  uuid    not null references motion (id),
    position   int     not null,
    person_id  uuid    not null,
    on_leave   boolean not null,
    recused    boolean not null,
    primary key (motion_id, position),
    unique (motion_id, person_id)
);
create index motion_elector_of_person on motion_elector (person_id);

-- The last vote of each. Positions move when a vote is changed, so one vote each holds at the end of a transaction.
create table motion_vote (
    motion_id  uuid        not null references motion (id),
    position   int         not null,
    person_id  uuid        not null,
    choice     text        not null check (choice in ('FOR', 'ABSTAIN', 'AGAINST')),
    cast_at    timestamptz not null,
    primary key (motion_id, position),
    unique (motion_id, person_id) deferrable initially deferred
);
create index motion_vote_of_person on motion_vote (person_id);

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('scored-vote', '1970-01-01T00:00:00Z', '{"days": 7}', 'default', 'system'),
    ('retention-withdrawn-motions', '1970-01-01T00:00:00Z', '{"days": 365}', 'default', 'system');
