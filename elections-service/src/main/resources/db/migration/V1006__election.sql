-- An election of a body: its configuration, where it stands, and what it came to.
create table election (
    id                     uuid        primary key,
    version                bigint      not null,
    body_id                uuid        not null references body (id),
    title                  text        not null check (char_length(title) between 1 and 200),
    status                 text        not null check (status in ('DRAFT', 'ANNOUNCED', 'NOMINATIONS', 'REVIEW',
                                       'REGISTRATION', 'VOTING', 'CLOSED', 'COUNTED', 'RATIFIED', 'PUBLISHED',
                                       'VOID', 'CANCELLED')),
    method                 text        not null check (method in ('SCOTTISH_STV')),
    tie_rule               text        not null check (tie_rule in ('LIST_FIRST', 'SEED')),
    record_date            timestamptz not null,
    nominations_open       timestamptz,
    nominations_close      timestamptz,
    registration_opens     timestamptz,
    voting_opens           timestamptz,
    voting_closes          timestamptz,
    term_start             timestamptz not null,
    quorum_share           numeric(5, 4) check (quorum_share > 0 and quorum_share <= 1),
    quorum_voters          int           check (quorum_voters > 0),
    tie_seed               bytea       check (octet_length(tie_seed) = 32),
    created_at             timestamptz not null,
    changed_at             timestamptz not null,
    voting_opened_at       timestamptz,
    roll_frozen_at         timestamptz,
    roll_entries           int,
    roll_individual        int,
    roll_corporate         int,
    roll_sha256            text,
    turnout                int check (turnout >= 0),
    end_reason             text,
    minute_reference       text,
    decided_on             date,
    check (quorum_share is null or quorum_voters is null),
    check ((roll_frozen_at is null) = (roll_entries is null)),
    check (roll_entries = roll_individual + roll_corporate),
    -- From the announcement on the tie rule SEED has its committed seed.
    check (tie_rule = 'LIST_FIRST' or status in ('DRAFT', 'CANCELLED') or tie_seed is not null),
    check (status not in ('REGISTRATION', 'VOTING', 'CLOSED', 'COUNTED', 'RATIFIED', 'PUBLISHED')
           or roll_frozen_at is not null),
    check (status not in ('CLOSED', 'COUNTED', 'RATIFIED', 'PUBLISHED') or turnout is not null)
);

create index election_of_body on election (body_id, id);

-- Two elections at once would offer the same vacant seats twice.
create unique index election_in_progress on election (body_id)
    where status not in ('DRAFT', 'PUBLISHED', 'VOID', 'CANCELLED');

-- What the clock looks at every second.
create index election_on_the_clock on election (id)
    where status in ('ANNOUNCED', 'NOMINATIONS', 'REVIEW', 'REGISTRATION', 'VOTING');

create table election_term (
    election_id  uuid        not null references election (id),
    position     int         not null,
    cohort       text        not null check (cohort in ('ODD', 'EVEN')),
    planned_end  timestamptz not null,
    primary key (election_id, position)
);

create table election_candidate (
    election_id   uuid not null references election (id),
    number        int  not null check (number >= 1),
    person_id     uuid not null,
    display_name  text not null check (char_length(display_name) between 1 and 200),
    withdrawn_at  timestamptz,
    elected_rank  int check (elected_rank >= 1),
    primary key (election_id, number),
    unique (election_id, person_id),
    unique (election_id, elected_rank)
);
