-- Two records of one human being: the merged one stays, so that whoever knows its id finds the survivor.
alter table person
    add column merged_into uuid references person check (merged_into <> id),
    add column merged_at timestamptz,
    add check ((merged_into is null) = (merged_at is null));
create index person_merged_into_idx on person (merged_into) where merged_into is not null;

create function person_stays_merged() returns trigger language plpgsql as $$
begin
    raise exception 'a merger is not undone' using errcode = 'restrict_violation';
end $$;
create trigger person_stays_merged before update of merged_into on person
    for each row when (old.merged_into is not null and new.merged_into is distinct from old.merged_into)
    execute function person_stays_merged();

-- Nothing new is given to a merged person. The lock makes a merger under way and this change take turns; who comes
-- second is told to repeat the request, and then speaks as the survivor.
create function person_is_current() returns trigger language plpgsql as $$
begin
    if new.person_id is null then
        return new;
    end if;
    perform 1 from person where id = new.person_id and merged_into is null for share;
    if not found then
        raise exception 'person % was merged', new.person_id using errcode = 'serialization_failure';
    end if;
    return new;
end $$;
create trigger member_of_current_person before insert on member
    for each row execute function person_is_current();
create trigger membership_application_of_current_person before insert on membership_application
    for each row execute function person_is_current();
create trigger membership_application_to_current_person before update on membership_application
    for each row when (new.person_id is distinct from old.person_id) execute function person_is_current();
create trigger corporate_representative_is_current_person before insert on corporate_representative
    for each row execute function person_is_current();
