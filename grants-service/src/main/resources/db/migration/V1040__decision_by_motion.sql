-- What a motion decided came as a message: nobody recorded it.
alter table grant_application
    add column motion_id uuid constraint grant_application_motion_key unique,
    drop constraint grant_application_check5,
    add check (num_nulls(decision_body_id, decided_on, minute_reference, decision_recorded_at) in (0, 4)),
    add check (num_nonnulls(decision_recorded_by, motion_id) = num_nonnulls(decision_body_id)),
    add check (motion_id is null or (status = 'APPROVED' and delegation_id is null));

alter table budget
    add column motion_id uuid constraint budget_motion_key unique,
    drop constraint budget_check1,
    add check (num_nulls(decision_body_id, decided_on, minute_reference, decision_recorded_at) in (0, 4)),
    add check (num_nonnulls(decision_recorded_by, motion_id) = num_nonnulls(decision_body_id));

-- Motions that passed and could not be carried out: the type of the problem that was in the way.
create table hindered_motion (
    motion_id uuid primary key,
    application_id uuid not null references grant_application,
    problem text not null check (problem <> ''),
    recorded_at timestamptz not null
);
create index hindered_motion_application_idx on hindered_motion (application_id);
