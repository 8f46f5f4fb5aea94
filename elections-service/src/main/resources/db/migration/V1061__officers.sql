-- Offices begin and end by decision, and that they did is told at the instant.
alter table appointment
    add column published_start boolean not null default true,
    add column published_end boolean not null default true,
    add column decision_reference text check (char_length(decision_reference) between 1 and 200),
    add column decided_on date,
    add check ((decision_reference is null) = (decided_on is null));
update appointment set published_start = valid_from <= now(), published_end = coalesce(valid_until <= now(), false);
alter table appointment alter column published_start drop default, alter column published_end drop default;

create index appointment_start_due on appointment (valid_from) where not published_start;
create index appointment_end_due on appointment (valid_until) where valid_until is not null and not published_end;

-- President, vice president, secretary and treasurer are one person each; who is told to be one is, at any instant.
create function appointment_refuse_overlap() returns trigger language plpgsql as $$
begin
    perform 1 from body where id = new.body_id for no key update;
    if exists (select 1 from appointment a
               where a.id <> new.id and a.body_id = new.body_id and a.role = new.role
                 and tstzrange(a.valid_from, a.valid_until) && tstzrange(new.valid_from, new.valid_until)) then
        raise exception 'the office is held by somebody else in that period'
            using errcode = 'exclusion_violation', constraint = 'appointment_no_overlap';
    end if;
    return null;
end
$$;

-- Deferred: a successor's start and the predecessor's end are written in one transaction, in any order.
create constraint trigger appointment_no_overlap after insert on appointment
    deferrable initially deferred for each row
    when (new.role in ('president', 'vice-president', 'secretary', 'treasurer'))
    execute function appointment_refuse_overlap();
create constraint trigger appointment_change_no_overlap after update on appointment
    deferrable initially deferred for each row
    when (new.role in ('president', 'vice-president', 'secretary', 'treasurer')
          and (old.valid_from, old.valid_until) is distinct from (new.valid_from, new.valid_until))
    execute function appointment_refuse_overlap();

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('officers', '1970-01-01T00:00:00Z', '{"years": 1}', 'default', 'system');
