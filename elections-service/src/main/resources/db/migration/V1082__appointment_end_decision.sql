-- By which decision an office ended before its time.
alter table appointment
    add column ended_by text check (char_length(ended_by) between 1 and 200),
    add column end_decided_on date,
    add column end_motion_id uuid references motion (id),
    add constraint appointment_ended_on_a_day check ((ended_by is null) = (end_decided_on is null)),
    add constraint appointment_ended_by_motion check (end_motion_id is null or ended_by is not null),
    add constraint appointment_ended_has_end check (ended_by is null or valid_until is not null);
