-- The ballot box. Its rows tell no time and no order of arrival: no sequences, no time stamps, and each batch writes anew
-- what it has taken up. No role of another database is granted anything here.
create table box (
    election_id    uuid primary key,
    manifest       bytea not null,
    manifest_hash  bytea not null check (manifest_hash = sha256(manifest)),
    -- nonce and AES-256-GCM, with the election id as associated data
    log_key        bytea not null,
    opens_at       timestamptz,
    closes_at      timestamptz,
    state          text not null check (state in ('OPEN', 'CLOSED', 'ANNULLED', 'HALTED')),
    last_batch_at  timestamptz not null,
    check (opens_at is null or closes_at is null or opens_at < closes_at)
);

create function box_refuse(why text) returns void language plpgsql as $$
begin
    raise exception '%', why using errcode = 'restrict_violation';
end
$$;

create function box_changes() returns trigger language plpgsql as $$
begin
    if (new.election_id, new.manifest, new.log_key) is distinct from (old.election_id, old.manifest, old.log_key) then
        perform box_refuse('what was announced of a ballot box is not changed');
    end if;
    if new.state <> old.state and not (old.state = 'OPEN'
            or old.state = 'HALTED' and new.state = 'ANNULLED'
            or old.state = 'CLOSED' and new.state in ('ANNULLED', 'HALTED')) then
        perform box_refuse('a ballot box that has ended is not opened again');
    end if;
    if new.closes_at is distinct from old.closes_at
            and (old.state <> 'OPEN' or new.closes_at is null or new.closes_at < old.closes_at) then
        perform box_refuse('the end of voting is moved to later only, and not of a ballot box that has ended');
    end if;
    if new.opens_at is distinct from old.opens_at and (old.state <> 'OPEN' or old.opens_at is not null) then
        perform box_refuse('voting is opened once');
    end if;
    return new;
end
$$;

create trigger box_changes before update on box for each row execute function box_changes();

create function box_refuse_change() returns trigger language plpgsql as $$
begin
    perform box_refuse('nothing is changed in or taken out of ' || tg_table_name);
    return null;
end
$$;

create trigger box_stays before delete or truncate on box for each statement execute function box_refuse_change();
