-- To whom a token was issued: the only fact about a single voter. Rows have no time, no sequence and no id of their own, and
-- no foreign key: its check would lock the entry of the roll, and leave there the number of the transaction, which tells
-- when somebody registered. The triggers below check the same without a lock.
create table issuance (
    election_id     uuid    not null,
    person_id       uuid    not null,
    blinded_sha256  bytea   not null check (octet_length(blinded_sha256) = 32),
    announced       boolean not null default false,
    primary key (election_id, person_id)
);

create function issuance_refuse_strangers() returns trigger language plpgsql as $$
begin
    if exists (select from added a where not exists (
            select from election e where e.id = a.election_id and e.status in ('REGISTRATION', 'VOTING'))) then
        raise exception 'tokens are issued from the opening of registration to the end of voting'
            using errcode = 'restrict_violation';
    end if;
    if exists (select from added a where not exists (
            select from roll_in_force r where r.election_id = a.election_id and r.person_id = a.person_id)) then
        raise exception 'tokens are issued to those on the roll' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;

create trigger issuance_to_the_entitled after insert on issuance
    referencing new table as added for each statement execute function issuance_refuse_strangers();

create function issuance_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a token that was issued stays issued' using errcode = 'restrict_violation';
end
$$;

create trigger issuance_stays before update or truncate on issuance
    for each statement execute function issuance_refuse_change();

-- A batch writes the rows anew, in the order of the ids: whatever it takes out is there again when it ends.
create function issuance_refuse_loss() returns trigger language plpgsql as $$
begin
    if not exists (select from issuance i
                   where i.election_id = old.election_id and i.person_id = old.person_id
                     and i.blinded_sha256 = old.blinded_sha256 and i.announced >= old.announced) then
        raise exception 'a token that was issued stays issued' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;

create constraint trigger issuance_comes_back after delete on issuance
    deferrable initially deferred for each row execute function issuance_refuse_loss();

create function roll_exception_refuse_issued() returns trigger language plpgsql as $$
begin
    if new.kind = 'REVOCATION' and exists (
            select from issuance i where i.election_id = new.election_id and i.person_id = new.person_id) then
        raise exception 'whoever has a token is not revoked' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;

create trigger roll_exception_not_of_issued after insert or update on roll_exception
    for each row execute function roll_exception_refuse_issued();
