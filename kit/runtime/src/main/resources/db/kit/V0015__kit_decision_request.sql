-- Decisions that this service has asked a body for.
create table decision_request (
    id uuid primary key,
    version bigint not null check (version > 0),
    kind text not null,
    subject_id uuid not null,
    subject_version bigint not null,
    state jsonb not null,
    withdrawn boolean not null default false,
    requested_at timestamptz not null
);

create index decision_request_subject on decision_request (kind, subject_id);

-- What bodies answered; at most one answer of a request is applied.
create table decision_answer (
    motion_id uuid primary key,
    request_id uuid not null references decision_request,
    subject_version bigint not null,
    outcome text not null,
    decided_at timestamptz not null,
    minute_reference text,
    disposition text not null check (disposition in ('APPLIED', 'STALE', 'LATER', 'NOT_PASSED', 'WITHDRAWN')),
    recorded_at timestamptz not null
);

create unique index decision_answer_applied on decision_answer (request_id) where disposition = 'APPLIED';
