-- Messages that a handler could not process, and later ones of the same key that wait behind them.
create table dead_letter (
    id uuid primary key,
    -- '*': nobody could read it, so it stands in the way of every handler
    handler text not null,
    topic text not null,
    partition integer not null,
    log_offset bigint not null,
    message_key text not null,
    message_id uuid,
    message_type text,
    version bigint,
    payload bytea not null,
    traceparent text,
    reason text not null,
    attempts integer not null check (attempts >= 0),
    status text not null default 'OPEN' check (status in ('OPEN', 'REPLAYED', 'DISMISSED', 'REBUILT')),
    dead_since timestamptz not null default now(),
    closed_at timestamptz,
    check ((status = 'OPEN') = (closed_at is null)),
    unique (handler, topic, partition, log_offset)
);

create index dead_letter_open on dead_letter (message_key, topic, handler) where status = 'OPEN';
