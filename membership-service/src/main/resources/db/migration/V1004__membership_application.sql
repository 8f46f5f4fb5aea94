create table membership_application (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    statement text not null check (length(statement) between 1 and 10000),
    standing text not null check (standing in ('SUBMITTED', 'DEFERRED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    submitted_at timestamptz not null,
    comments_until timestamptz not null check (comments_until >= submitted_at),
    decided_on date,
    minute_reference text,
    motion_id uuid,
    decision_recorded_at timestamptz,
    check ((standing in ('DEFERRED', 'APPROVED', 'REJECTED')) <= (decided_on is not null and coalesce(minute_reference, motion_id::text) is not null))
);
create unique index membership_application_open_key on membership_application (person_id)
    where standing in ('SUBMITTED', 'DEFERRED');
create index membership_application_person_idx on membership_application (person_id);

create table membership_application_category (
    application_id uuid not null references membership_application,
    category text not null check (category in ('CODE_AND_DOCS', 'REVIEW_AND_TRIAGE', 'LEARNING_MATERIAL',
        'COMMUNITY_HELP', 'EVENT_ORGANISING', 'WORKING_GROUP')),
    primary key (application_id, category)
);
