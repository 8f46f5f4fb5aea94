-- The key that seals the cursors of lists: one for all replicas, 244 random bits, never leaves the database's service.
create table cursor_key (
    only_row boolean primary key default true check (only_row),
    key bytea not null
);

insert into cursor_key (key) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
