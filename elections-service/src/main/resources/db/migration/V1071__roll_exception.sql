-- What was changed about a frozen roll, and why: somebody was added by two officers, or revoked by the conduct team.
create table roll_exception (
    id               uuid        primary key,
    version          bigint      not null,
    election_id      uuid        not null references election (id),
    kind             text        not null check (kind in ('ADDITION', 'REVOCATION')),
    status           text        not null check (status in ('PROPOSED', 'IN_FORCE')),
    person_id        uuid        not null,
    class            text        not null check (class in ('INDIVIDUAL', 'CORPORATE')),
    organisation_id  uuid,
    reason           text        not null check (char_length(reason) between 1 and 500),
    proposed_by      uuid        not null,
    proposed_at      timestamptz not null,
    confirmed_by     uuid,
    in_force_at      timestamptz,
    check ((class = 'CORPORATE') = (organisation_id is not null)),
    check ((status = 'IN_FORCE') = (in_force_at is not null)),
    check (kind = 'REVOCATION' or (status = 'IN_FORCE') = (confirmed_by is not null)),
    check (confirmed_by <> proposed_by),
    check (kind = 'ADDITION' or status = 'IN_FORCE'),
    unique (election_id, person_id, kind)
);

alter table roll_entry add column exception_id uuid references roll_exception (id);

-- Nothing comes to a frozen roll but by an exception in force.
create function roll_refuse_late_entry() returns trigger language plpgsql as $$
begin
    if exists (select from added a join election e on e.id = a.election_id
               where a.exception_id is null and e.roll_frozen_at is not null) then
        raise exception 'a frozen roll has exceptions only' using errcode = 'restrict_violation';
    end if;
    if exists (select from added a join roll_exception x on x.id = a.exception_id
               where (x.election_id, x.person_id, x.kind, x.status)
                     is distinct from (a.election_id, a.person_id, 'ADDITION', 'IN_FORCE')) then
        raise exception 'nobody is added but by two officers' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;

create trigger roll_entry_by_exception after insert on roll_entry
    referencing new table as added for each statement execute function roll_refuse_late_entry();

-- Who may vote: frozen, and added, and not revoked.
create view roll_in_force as
    select r.election_id, r.person_id, r.class, r.organisation_id
    from roll_entry r
    where not exists (select from roll_exception x
                      where x.election_id = r.election_id and x.person_id = r.person_id and x.kind = 'REVOCATION');

alter table election
    add column roll_added int not null default 0 check (roll_added >= 0),
    add column roll_revoked int not null default 0 check (roll_revoked >= 0);
