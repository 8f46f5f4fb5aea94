-- The key under which tokens of one weight are signed. Its private part is gone when nobody can register any more.
create table token_key (
    election_id  uuid   not null references election_key (election_id),
    weight       int    not null check (weight >= 1),
    public_key   bytea  not null,
    private_key  bytea,
    deleted_at   timestamptz,
    primary key (election_id, weight),
    check ((private_key is null) = (deleted_at is not null))
);

create function token_key_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.private_key is not null and new.private_key is null
       and (new.election_id, new.weight, new.public_key) = (old.election_id, old.weight, old.public_key) then
        return new;
    end if;
    if tg_op = 'INSERT' and exists (select from election e where e.id = new.election_id and e.status = 'REVIEW') then
        return new;
    end if;
    raise exception 'a token key is made before registration opens, and then only deleted'
        using errcode = 'restrict_violation';
end
$$;

create trigger token_key_stays before insert or update or delete on token_key
    for each row execute function token_key_refuse_change();
create trigger token_key_not_emptied before truncate on token_key
    for each statement execute function token_key_refuse_change();

create function election_without_token_key() returns trigger language plpgsql as $$
begin
    if exists (select from token_key k where k.election_id = new.id and k.private_key is not null)
       and exists (select from election e where e.id = new.id and e.status not in ('REGISTRATION', 'VOTING')) then
        raise exception 'no private token key outlives the vote' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;

create constraint trigger election_deletes_token_key after update on election
    deferrable initially deferred for each row execute function election_without_token_key();
