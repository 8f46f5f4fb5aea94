-- Motions decide on counts by themselves: which one ratified or refused an election, and which recount binds.
alter table recount
    add unique (election_id, id),
    add foreign key (adopted_by) references motion (id);

alter table election
    add column decision_motion_id uuid references motion (id),
    add column binding_recount_id uuid,
    add column recount_adopted_at timestamptz,
    add check (decision_motion_id is null or minute_reference is not null),
    add check ((binding_recount_id is null) = (recount_adopted_at is null)),
    add foreign key (id, binding_recount_id) references recount (election_id, id);

-- A recount binds by the motion that adopted it, and before the election is ratified.
create function election_keep_binding_count() returns trigger language plpgsql as $$
begin
    if old.status <> 'COUNTED' or new.status <> 'COUNTED'
            or not exists (select 1 from recount where id = new.binding_recount_id and adopted_by is not null) then
        raise exception 'a recount binds when a motion adopts it before the ratification'
            using errcode = 'check_violation', constraint = 'election_binding_count';
    end if;
    return new;
end
$$;

create trigger election_binding_count before update on election
    for each row when (old.binding_recount_id is distinct from new.binding_recount_id)
    execute function election_keep_binding_count();
