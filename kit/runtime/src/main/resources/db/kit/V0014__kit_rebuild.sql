-- Shadow tables of the rebuild that is running; its transactions look here first.
create schema if not exists rebuild;

create table rebuild_run (
    id uuid primary key,
    projection text not null,
    status text not null check (status in ('RUNNING', 'DONE', 'FAILED')),
    messages_total bigint not null default 0,
    messages_read bigint not null default 0,
    detail text,
    started_at timestamptz not null,
    alive_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null default 0,
    check ((status = 'RUNNING') = (ended_at is null))
);

-- One at a time: the shadow tables have one schema.
create unique index rebuild_run_running on rebuild_run ((true)) where status = 'RUNNING';
