-- The log: leaves, and the heads that were published. Both only grow, without a gap.
create table leaf (
    election_id  uuid not null references box,
    index        integer not null check (index >= 0),
    key          bytea not null check (length(key) = 32),
    counter      integer not null check (counter >= 1),
    header       bytea not null,
    -- RFC 9162: the hash of a leaf
    hash         bytea not null generated always as (sha256('\x00'::bytea || header)) stored,
    primary key (election_id, index),
    unique (election_id, key, counter)
);

create unique index leaf_by_hash on leaf (election_id, hash);

create function leaf_is_next() returns trigger language plpgsql as $$
begin
    if new.index <> (select coalesce(max(index) + 1, 0) from leaf where election_id = new.election_id) then
        perform box_refuse('a leaf goes to the end of the log');
    end if;
    if (select state from box where election_id = new.election_id) is distinct from 'OPEN' then
        perform box_refuse('this log has ended');
    end if;
    return new;
end
$$;

create trigger leaf_is_next before insert on leaf for each row execute function leaf_is_next();
create trigger leaf_stays before update or delete or truncate on leaf
    for each statement execute function box_refuse_change();

create table tree_head (
    election_id  uuid not null references box,
    size         integer not null check (size >= 0),
    -- seconds since 1970, as signed; one batch, not one ballot
    time         bigint not null,
    root         bytea not null check (length(root) = 32),
    signature    bytea not null check (length(signature) = 64),
    primary key (election_id, size)
);

create function head_is_next() returns trigger language plpgsql as $$
declare
    last tree_head;
begin
    select * into last from tree_head where election_id = new.election_id order by size desc limit 1;
    if found and (new.size <= last.size or new.time < last.time) then
        perform box_refuse('a tree head is newer and larger than the last one');
    end if;
    if new.size <> (select count(*) from leaf where election_id = new.election_id) then
        perform box_refuse('a tree head is over the whole log');
    end if;
    return new;
end
$$;

create trigger head_is_next before insert on tree_head for each row execute function head_is_next();
create trigger head_stays before update or delete or truncate on tree_head
    for each statement execute function box_refuse_change();
