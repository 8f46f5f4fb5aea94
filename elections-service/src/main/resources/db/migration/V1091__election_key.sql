-- The announced conditions of an election, and its keys; private ones are encrypted with a key that is not in the database.
create table election_key (
    election_id          uuid        primary key references election (id),
    manifest             bytea       not null,
    manifest_hash        bytea       not null check (manifest_hash = sha256(manifest)),
    log_key              bytea       not null check (octet_length(log_key) = 32),
    log_key_private      bytea       not null,
    sealing_key          bytea       not null check (octet_length(sealing_key) = 32),
    sealing_key_private  bytea       not null,
    -- When it was last told to whom tokens were issued; at first, when registration opened.
    batch_at             timestamptz not null
);

alter table election add column manifest_hash bytea check (octet_length(manifest_hash) = 32);

create function election_key_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'batch_at' = to_jsonb(old) - 'batch_at' then
        return new;
    end if;
    raise exception 'manifest and keys of an election are not changed' using errcode = 'restrict_violation';
end
$$;

create trigger election_key_stays before update or delete on election_key
    for each row execute function election_key_refuse_change();
create trigger election_key_not_emptied before truncate on election_key
    for each statement execute function election_key_refuse_change();

create function election_keep_manifest() returns trigger language plpgsql as $$
begin
    if old.manifest_hash is not null and new.manifest_hash is distinct from old.manifest_hash then
        raise exception 'an announced manifest is not changed' using errcode = 'restrict_violation';
    end if;
    if old.status = 'REVIEW' and new.status = 'REGISTRATION'
       and not exists (select from election_key k
                       where k.election_id = new.id and k.manifest_hash = new.manifest_hash) then
        raise exception 'registration opens under an announced manifest' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger election_manifest_stays before update on election
    for each row execute function election_keep_manifest();
