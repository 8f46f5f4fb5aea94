-- Of an erased person nothing is left but the id, for the records that must stay; and nothing comes back.
alter table person
    add column erased_at timestamptz,
    add constraint person_erased_check check (erased_at is null or (email = 'erased-' || id || '@invalid'
        and display_name = 'Erased person' and country is null and locale is null and new_email is null
        and not listed_in_directory and not display_name_public));

create function person_stays_erased() returns trigger language plpgsql as $$
begin
    raise exception 'person % was erased', old.id using errcode = 'restrict_violation';
end $$;
create trigger person_stays_erased before update of erased_at on person
    for each row when (old.erased_at is not null and new.erased_at is distinct from old.erased_at)
    execute function person_stays_erased();

-- The persons that a new row names must be neither merged nor erased. The columns are the arguments; person_id if none is
-- given. The lock makes an erasure under way and this change take turns.
create or replace function person_is_current() returns trigger language plpgsql as $$
declare
    person_column text;
    named uuid;
begin
    foreach person_column in array case when tg_nargs = 0 then array['person_id'] else tg_argv[0:] end loop
        named := (to_jsonb(new) ->> person_column)::uuid;
        if named is not null then
            perform 1 from person where id = named and merged_into is null and erased_at is null for share;
            if not found then
                raise exception 'person % was merged or erased', named using errcode = 'serialization_failure';
            end if;
        end if;
    end loop;
    return new;
end $$;

create trigger membership_application_by_current_person before insert on membership_application
    for each row execute function person_is_current('nominator_id');
create trigger application_comment_of_current_person before insert on application_comment
    for each row execute function person_is_current('author_id');
create trigger person_handle_of_current_person before insert or update on person_handle
    for each row execute function person_is_current();
create trigger person_sign_in_of_current_person before insert on person_sign_in
    for each row execute function person_is_current();
