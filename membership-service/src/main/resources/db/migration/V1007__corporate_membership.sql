create table corporate_membership (
    id uuid primary key,
    version bigint not null,
    organisation_id uuid not null references organisation,
    tier text not null,
    standing text not null check (standing in ('APPLIED', 'APPROVED', 'REJECTED', 'INVOICED', 'ACTIVE')),
    applied_at timestamptz not null,
    decided_on date,
    minute_reference text,
    motion_id uuid,
    decision_recorded_at timestamptz,
    price_minor bigint check (price_minor > 0),
    price_currency text check (price_currency ~ '^[A-Z]{3}$'),
    check ((standing <> 'APPLIED') <= (decided_on is not null and coalesce(minute_reference, motion_id::text) is not null)),
    check ((standing in ('APPROVED', 'INVOICED', 'ACTIVE')) <= (price_minor is not null and price_currency is not null))
);
create unique index corporate_membership_not_ended_key on corporate_membership (organisation_id)
    where standing <> 'REJECTED';
create index corporate_membership_organisation_idx on corporate_membership (organisation_id);

create table corporate_period (
    corporate_membership_id uuid not null references corporate_membership,
    position integer not null,
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until >= valid_from),
    recorded_at timestamptz not null,
    -- A bank's value date never moves the right to vote back.
    check (valid_from >= recorded_at),
    primary key (corporate_membership_id, position)
);
create index corporate_period_valid_from_idx on corporate_period (valid_from);

create table corporate_representative (
    corporate_membership_id uuid not null references corporate_membership,
    position integer not null,
    person_id uuid not null references person,
    capacity text not null check (capacity in ('REPRESENTATIVE', 'ALTERNATE')),
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until >= valid_from),
    recorded_at timestamptz not null,
    primary key (corporate_membership_id, position)
);
create unique index corporate_representative_now_key
    on corporate_representative (corporate_membership_id, capacity) where valid_until is null;
create index corporate_representative_person_idx on corporate_representative (person_id);
