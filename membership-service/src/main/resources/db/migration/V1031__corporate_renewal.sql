-- A draft beside the live record, which does not change before the renewal is paid.
create table corporate_renewal (
    id uuid primary key,
    version bigint not null,
    corporate_membership_id uuid not null references corporate_membership,
    tier text not null,
    status text not null check (status in ('REQUESTED', 'APPROVED', 'REJECTED', 'INVOICED', 'COMPLETED', 'WITHDRAWN')),
    requested_at timestamptz not null,
    decided_on date,
    minute_reference text,
    motion_id uuid,
    decision_recorded_at timestamptz,
    price_minor bigint check (price_minor > 0),
    price_currency text check (price_currency ~ '^[A-Z]{3}$'),
    check ((status in ('APPROVED', 'REJECTED', 'INVOICED', 'COMPLETED')) <=
        (decided_on is not null and coalesce(minute_reference, motion_id::text) is not null)),
    check ((status in ('APPROVED', 'INVOICED', 'COMPLETED')) <= (price_minor is not null and price_currency is not null))
);
create unique index corporate_renewal_open_key on corporate_renewal (corporate_membership_id)
    where status in ('REQUESTED', 'APPROVED');
create index corporate_renewal_membership_idx on corporate_renewal (corporate_membership_id);
