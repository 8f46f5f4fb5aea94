-- Nobody casts signed in any more: ballots are in the ballot box, and here once they are opened.
drop table ballot;
drop function ballot_refuse_outside_voting();
drop function ballot_refuse_removal();

-- The ballot that counts of each one-time key. What could not be read has no ranking, and counts as blank.
create table opened_ballot (
    election_id  uuid   not null references election (id),
    key          bytea  not null check (octet_length(key) = 32),
    weight       int    not null check (weight > 0),
    salt         bytea  check (octet_length(salt) = 32),
    ranking      jsonb,
    sealed       bytea,
    primary key (election_id, key),
    check ((salt is null) = (ranking is null)),
    check ((sealed is null) <> (ranking is null))
);

create function opened_ballot_refuse_before_closed() returns trigger language plpgsql as $$
begin
    if not exists (select from election e where e.id = new.election_id and e.status = 'CLOSED') then
        raise exception 'ballots are opened when voting is closed, and once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger opened_ballot_when_closed before insert on opened_ballot
    for each row execute function opened_ballot_refuse_before_closed();

create trigger opened_ballot_stays before update or delete or truncate on opened_ballot
    for each statement execute function roll_refuse_change();

-- A kit repeats recounts, so it has to know how each broke ties.
alter table recount add column tie_rule text check (tie_rule in ('LIST_FIRST', 'LIST_LAST', 'SEED'));
alter table recount disable trigger recount_stays;
update recount r set tie_rule = e.tie_rule from election e where e.id = r.election_id;
alter table recount enable trigger recount_stays;
alter table recount alter column tie_rule set not null;
