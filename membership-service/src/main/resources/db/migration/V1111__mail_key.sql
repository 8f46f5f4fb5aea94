-- Seals the links by which people stop mails without signing in, and the addresses of strangers: one key for all
-- replicas, 244 random bits, never leaves the database's service.
create table mail_key (
    only_row boolean primary key default true check (only_row),
    key bytea not null
);

insert into mail_key (key) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- When somebody who is not registered was last asked for consent to a nomination; of their address only a seal.
create table mail_stranger (
    address_seal bytea primary key check (length(address_seal) = 32),
    mail_id uuid not null references mail,
    asked_at timestamptz not null
);
create index mail_stranger_asked_idx on mail_stranger (asked_at);
