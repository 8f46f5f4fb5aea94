-- Which handler has done its work for which message; written in the transaction of the work.
create table inbox (
    handler text not null,
    message_id uuid not null,
    handled_at timestamptz not null default now(),
    primary key (handler, message_id)
);

create index inbox_handled_at on inbox (handled_at);

-- The newest version of each key that a handler has seen: older messages are dropped.
create table inbox_version (
    message_key text not null,
    topic text not null,
    handler text not null,
    version bigint not null,
    primary key (message_key, topic, handler)
);
