-- The ballots of signed-in voters: one each, the last one counts. No figure is derived from them before CLOSED.
create table ballot (
    election_id  uuid        not null,
    person_id    uuid        not null,
    ranking      smallint[]  not null,
    cast_at      timestamptz not null,
    primary key (election_id, person_id),
    foreign key (election_id, person_id) references roll_entry (election_id, person_id)
);

create function ballot_refuse_outside_voting() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from election e where e.id = new.election_id and e.status = 'VOTING') then
        raise exception 'the ballot box is not open' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger ballot_only_in_voting before insert or update on ballot
    for each row execute function ballot_refuse_outside_voting();

create function ballot_refuse_removal() returns trigger language plpgsql as $$
begin
    raise exception 'ballots are not removed' using errcode = 'restrict_violation';
end
$$;

create trigger ballot_stays before delete or truncate on ballot
    for each statement execute function ballot_refuse_removal();
