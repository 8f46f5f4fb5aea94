-- Accepted and acknowledged, and not yet in the log. Emptied by every batch.
create table pending_cast (
    election_id  uuid not null references box,
    key          bytea not null check (length(key) = 32),
    counter      integer not null check (counter >= 1),
    header       bytea not null,
    sealed       bytea not null,
    primary key (election_id, key, counter)
);

create function pending_is_allowed() returns trigger language plpgsql as $$
begin
    -- A halted box keeps what it has: a batch of another election writes that anew.
    if (select state from box where election_id = new.election_id) not in ('OPEN', 'HALTED') then
        perform box_refuse('this ballot box has ended');
    end if;
    if exists (select 1 from standing where (election_id, key) = (new.election_id, new.key)
            and counter >= new.counter) then
        perform box_refuse('a counter of this key is used');
    end if;
    return new;
end
$$;

create function pending_stays() returns trigger language plpgsql as $$
begin
    perform box_refuse('an accepted ballot is not changed');
    return null;
end
$$;

create trigger pending_is_allowed before insert on pending_cast for each row execute function pending_is_allowed();
create trigger pending_stays before update on pending_cast for each statement execute function pending_stays();

-- Of each key in the log the ballot with the highest counter, sealed.
create table standing (
    election_id  uuid not null references box,
    key          bytea not null,
    counter      integer not null,
    sealed       bytea not null,
    primary key (election_id, key),
    foreign key (election_id, key, counter) references leaf (election_id, key, counter)
);

create function standing_is_newest() returns trigger language plpgsql as $$
begin
    if new.counter <> (select max(counter) from leaf where (election_id, key) = (new.election_id, new.key)) then
        perform box_refuse('of each key the ballot with the highest counter stands');
    end if;
    if tg_op = 'UPDATE' and ((new.election_id, new.key) <> (old.election_id, old.key)
            or new.counter <= old.counter) then
        perform box_refuse('a standing ballot is replaced by a later one only');
    end if;
    return new;
end
$$;

create trigger standing_is_newest before insert or update on standing
    for each row execute function standing_is_newest();
create trigger standing_stays before delete or truncate on standing
    for each statement execute function box_refuse_change();
