-- The electorate at the record date, frozen. One natural person has one vote.
create table roll_entry (
    election_id      uuid not null references election (id),
    person_id        uuid not null,
    class            text not null check (class in ('INDIVIDUAL', 'CORPORATE')),
    organisation_id  uuid,
    primary key (election_id, person_id),
    check ((class = 'CORPORATE') = (organisation_id is not null))
);

create unique index roll_entry_of_organisation on roll_entry (election_id, organisation_id)
    where organisation_id is not null;

create function roll_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen roll is not changed' using errcode = 'restrict_violation';
end
$$;

create trigger roll_entry_frozen before update or delete on roll_entry
    for each statement execute function roll_refuse_change();
