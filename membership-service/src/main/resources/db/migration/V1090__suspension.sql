-- Conduct: for a time a person or an organisation has no rights. Why stands in the audit trail, where it can be erased.
create table suspension (
    id uuid primary key,
    version bigint not null,
    person_id uuid references person,
    organisation_id uuid references organisation,
    valid_from timestamptz not null,
    valid_until timestamptz not null check (valid_until >= valid_from),
    recorded_at timestamptz not null,
    lifted_at timestamptz,
    -- The suspension of a merged record that this one of the survivor goes on with.
    continues uuid unique references suspension,
    updated_at timestamptz not null default now(),
    check (num_nonnulls(person_id, organisation_id) = 1),
    -- Nobody loses a right that was used before: no suspension begins before it was recorded.
    constraint suspension_not_backwards check (valid_from >= recorded_at),
    check (continues is null or person_id is not null)
);
create index suspension_person_idx on suspension (person_id, valid_from) where person_id is not null;
create index suspension_organisation_idx on suspension (organisation_id, valid_from) where organisation_id is not null;

create function suspension_refuse_overlap() returns trigger language plpgsql as $$
begin
    if exists (select from suspension a join suspension b
                   on b.id > a.id and coalesce(b.person_id, b.organisation_id) = coalesce(a.person_id, a.organisation_id)
               where coalesce(new.person_id, new.organisation_id) in (a.person_id, a.organisation_id)
                 and a.continues is null and b.continues is null
                 and tstzrange(a.valid_from, a.valid_until) && tstzrange(b.valid_from, b.valid_until)) then
        raise exception 'suspensions of one subject overlap' using errcode = 'exclusion_violation';
    end if;
    return null;
end $$;
create constraint trigger suspension_no_overlap after insert or update on suspension
    deferrable initially deferred for each row execute function suspension_refuse_overlap();

create trigger suspension_of_current_person before insert on suspension
    for each row execute function person_is_current();
create trigger suspension_note_update before update on suspension for each row execute function note_update();

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('conduct-suspension', '1970-01-01T00:00:00Z', '{"minimumDays": 30, "maximumDays": 90}', 'default', 'system');
