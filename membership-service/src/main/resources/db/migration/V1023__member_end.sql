alter table member
    add ended_on date,
    add decided_on date,
    add minute_reference text,
    add motion_id uuid,
    add decision_recorded_at timestamptz,
    drop constraint member_status_check,
    add constraint member_status_check check (status in ('ACTIVE', 'RESIGNED', 'TERMINATED', 'DECEASED', 'MERGED')),
    add constraint member_ended_check check (status <> 'ACTIVE' or ended_on is null),
    -- Only the board terminates a membership, and its minutes say so.
    add constraint member_terminated_check check (status <> 'TERMINATED' or (decided_on is not null and minute_reference is not null));

create function member_end_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'the end of membership % is final', old.id using errcode = 'check_violation';
end
$$;

create trigger member_end_is_final before update of status on member
    for each row when (old.status in ('RESIGNED', 'TERMINATED', 'DECEASED', 'MERGED') and new.status <> old.status)
    execute function member_end_is_final();
