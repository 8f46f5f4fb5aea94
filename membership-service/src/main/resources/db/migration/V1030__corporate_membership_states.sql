-- What a date makes of a membership is computed from these instants; announced says what was published of it already.
alter table corporate_membership
    drop constraint corporate_membership_standing_check,
    drop constraint corporate_membership_check,
    add column announced text check (announced in ('ACTIVE', 'RENEWAL_DUE', 'SUSPENDED')),
    add column paid_until timestamptz,
    add column renewal_due_at timestamptz,
    add column lapses_at timestamptz,
    add column ended_at timestamptz,
    add column end_decided_on date,
    add column end_minute_reference text,
    add column end_motion_id uuid,
    add column end_decision_recorded_at timestamptz;

update corporate_membership c
set announced = 'ACTIVE', paid_until = p.until, renewal_due_at = p.until - interval '31 days',
    lapses_at = p.until + interval '90 days'
from (select corporate_membership_id, max(valid_until) as until from corporate_period group by 1) p
where p.corporate_membership_id = c.id;

alter table corporate_membership
    add constraint corporate_membership_standing_check check (standing in
        ('APPLIED', 'APPROVED', 'REJECTED', 'INVOICED', 'ACTIVE', 'RESIGNED', 'TERMINATED', 'LAPSED')),
    add constraint corporate_membership_decision_check check (standing in ('APPLIED', 'RESIGNED', 'TERMINATED')
        or (decided_on is not null and coalesce(minute_reference, motion_id::text) is not null)),
    add constraint corporate_membership_dates_check check ((standing in ('ACTIVE', 'LAPSED')) <=
        (announced is not null and paid_until is not null and renewal_due_at is not null and lapses_at is not null)),
    add constraint corporate_membership_end_check check ((standing in ('RESIGNED', 'TERMINATED', 'LAPSED')) = (ended_at is not null)),
    add constraint corporate_membership_termination_check check ((standing = 'TERMINATED') = (end_decided_on is not null));

drop index corporate_membership_not_ended_key;
create unique index corporate_membership_not_ended_key on corporate_membership (organisation_id)
    where standing not in ('REJECTED', 'RESIGNED', 'TERMINATED', 'LAPSED');
-- The clock asks for what is due, however long ago.
create index corporate_membership_due_idx on corporate_membership
    ((case announced when 'ACTIVE' then renewal_due_at when 'RENEWAL_DUE' then paid_until else lapses_at end))
    where standing = 'ACTIVE';
