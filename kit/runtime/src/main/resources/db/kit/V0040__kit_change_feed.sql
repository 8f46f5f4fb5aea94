-- What this service has published: the newest message of each key, in the order in which the relay published them.
create table change_feed (
    message_key text primary key,
    noun text not null generated always as (split_part(message_key, '/', 1)) stored,
    -- Taken by the relay while it holds its lock until the commit: nothing becomes visible behind a position that was
    -- read already, whatever the order in which the changes were committed.
    position bigint not null,
    payload bytea not null
);
create unique index change_feed_position_key on change_feed (position);
create index change_feed_noun on change_feed (noun, position);

create sequence change_feed_position;

-- A row is written again with every change of its aggregate.
alter table change_feed set (
    autovacuum_vacuum_scale_factor = 0.02,
    autovacuum_vacuum_cost_delay = 0
);
