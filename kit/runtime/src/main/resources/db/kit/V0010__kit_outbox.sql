-- Messages that are committed and not yet acknowledged by Kafka.
create table outbox (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    topic text not null,
    -- absent: by key
    partition integer,
    message_key text not null,
    payload bytea not null check (octet_length(payload) <= 1000000),
    traceparent text,
    -- headers of dead letters
    headers jsonb,
    recorded_at timestamptz not null default now()
);

-- Rows live for milliseconds. Without eager cleaning every select would walk over the dead ones.
alter table outbox set (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_cost_delay = 0,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 10000
);
