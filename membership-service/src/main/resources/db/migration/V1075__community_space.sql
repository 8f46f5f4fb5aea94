-- Where the community meets: each with at least two administrators, or shown as lacking one.
create table community_space (
    id uuid primary key,
    version bigint not null,
    kind text not null check (kind in ('CHAT', 'MAILING_LIST', 'FORUM', 'SOCIAL_ACCOUNT')),
    name text not null check (name <> ''),
    address text not null check (address <> ''),
    purpose text not null check (purpose <> ''),
    group_id uuid not null references working_group,
    code_of_conduct text not null check (code_of_conduct <> ''),
    lacks_administrator boolean not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    updated_at timestamptz not null default now()
);
create unique index community_space_address_key on community_space (lower(address)) where closed_at is null;
create index community_space_group_idx on community_space (group_id) where closed_at is null;
create index community_space_updated_idx on community_space (updated_at);
create trigger community_space_note_update before update on community_space
    for each row execute function note_update();

create table community_space_administrator (
    space_id uuid not null references community_space,
    position integer not null,
    person_id uuid not null references person,
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until >= valid_from),
    recorded_at timestamptz not null,
    primary key (space_id, position)
);
create unique index community_space_administrator_now_key on community_space_administrator (space_id, person_id)
    where valid_until is null;
create index community_space_administrator_person_idx on community_space_administrator (person_id)
    where valid_until is null;
create trigger community_space_administrator_is_current_person before insert on community_space_administrator
    for each row execute function person_is_current();

-- An open space has two, unless somebody who could not be kept has gone; then it says so.
create function community_space_has_administrators() returns trigger language plpgsql as $$
declare
    of_space uuid := case tg_table_name when 'community_space' then (to_jsonb(new) ->> 'id')::uuid
                     else (to_jsonb(new) ->> 'space_id')::uuid end;
begin
    if exists (select from community_space s where s.id = of_space and s.closed_at is null
               and s.lacks_administrator <> (select count(*) < 2 from community_space_administrator a
                                             where a.space_id = s.id and a.valid_until is null)) then
        raise exception 'community space % needs two administrators', of_space using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger community_space_two_administrators after insert or update on community_space
    deferrable initially deferred for each row execute function community_space_has_administrators();
create constraint trigger community_space_administrators_two after insert or update on community_space_administrator
    deferrable initially deferred for each row execute function community_space_has_administrators();
