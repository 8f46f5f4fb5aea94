-- Files that are brought in by the service itself after the request, all of a file or nothing.
create table import_run (
    id uuid primary key,
    version bigint not null default 0,
    kind text not null check (kind in ('PERSONS', 'ORGANISATIONS', 'MEMBERS', 'CORPORATE_MEMBERSHIPS', 'PAYMENTS')),
    dry_run boolean not null,
    status text not null default 'QUEUED' check (status in ('QUEUED', 'RUNNING', 'DONE', 'REJECTED', 'FAILED')),
    actor text not null,
    -- Personal data: gone as soon as the import has ended.
    content bytea,
    attempts integer not null default 0,
    rows_total integer,
    rows_done integer not null default 0,
    problems integer not null default 0,
    requested_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    check ((status in ('QUEUED', 'RUNNING')) = (ended_at is null)),
    check ((status in ('QUEUED', 'RUNNING')) = (content is not null)),
    check ((status = 'REJECTED') = (problems > 0))
);
create index import_run_waiting on import_run (id) where status in ('QUEUED', 'RUNNING');

create table import_problem (
    import_id uuid not null references import_run,
    position integer not null,
    line integer not null check (line > 0),
    field text,
    message text not null,
    primary key (import_id, position)
);
