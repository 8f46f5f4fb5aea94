-- More directors of one control group than may sit, because something changed after they were seated (BL 4.9).
create table affiliation_case (
    id                uuid        primary key,
    version           bigint      not null,
    body_id           uuid        not null references body (id),
    group_id          uuid        not null,
    status            text        not null check (status in ('OPEN', 'NOTIFIED', 'VOTE_DUE', 'DECIDED', 'RESOLVED')),
    opened_at         timestamptz not null,
    notice_due        timestamptz not null,
    agreement_due     timestamptz not null,
    notified_at       timestamptz,
    notice_missed_at  timestamptz,
    decided_at        timestamptz,
    outcome           text        check (outcome in ('AGREED', 'VOTED', 'CURED')),
    decided_on        date,
    minute_reference  text        check (char_length(minute_reference) between 1 and 200),
    resolved_at       timestamptz,
    check (notice_due >= opened_at and agreement_due >= notice_due),
    check ((status = 'RESOLVED') = (resolved_at is not null)),
    check (status <> 'RESOLVED' or outcome is not null),
    check (outcome <> 'VOTED' or minute_reference is not null),
    check ((decided_on is null) = (minute_reference is null))
);

create index affiliation_case_of_body on affiliation_case (body_id, id);

-- One control group has one case in a body at a time.
create unique index affiliation_case_open on affiliation_case (body_id, group_id) where status <> 'RESOLVED';

-- The directors concerned.
create table affiliation_case_person (
    case_id    uuid not null references affiliation_case (id),
    person_id  uuid not null,
    primary key (case_id, person_id)
);

create index affiliation_case_person_of_person on affiliation_case_person (person_id);

-- Who of them is willing that who goes.
create table affiliation_case_proposal (
    case_id    uuid not null references affiliation_case (id),
    person_id  uuid not null,
    leaver_id  uuid not null,
    primary key (case_id, person_id, leaver_id)
);

-- Who is to go, in this order.
create table affiliation_case_leaver (
    case_id    uuid not null references affiliation_case (id),
    position   int  not null,
    person_id  uuid not null,
    primary key (case_id, position),
    unique (case_id, person_id)
);
