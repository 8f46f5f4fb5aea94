-- Versions of charters. The first is a draft until the group is established; what has taken effect never changes.
create table group_charter (
    id uuid primary key,
    group_id uuid not null references working_group,
    number integer not null check (number > 0),
    takes_effect_at timestamptz,
    decided_on date,
    minute_reference text,
    motion_id uuid,
    decision_recorded_at timestamptz,
    scope text not null,
    membership_model text not null check (membership_model in ('DIRECT', 'BOARD_MANAGED', 'COUNCIL_MANAGED')),
    council_id uuid,
    derived_role text check (derived_role not like 'group-%'),
    derived_body_id uuid,
    individual_members_only boolean not null,
    budget_minor bigint check (budget_minor >= 0),
    budget_currency text,
    delegated_powers text[] not null,
    chair_id uuid references person,
    co_chair_id uuid references person,
    channels text[] not null,
    cadence text check (cadence in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    report_due_days integer not null check (report_due_days between 1 and 90),
    term_months integer check (term_months between 1 and 120),
    confirmed_in_month integer check (confirmed_in_month between 1 and 12),
    opt_in_days integer not null check (opt_in_days between 1 and 28),
    places integer check (places >= 2),
    constraint group_charter_number_key unique (group_id, number),
    constraint group_charter_effect_check check (number = 1 or takes_effect_at is not null),
    constraint group_charter_decision_check check (takes_effect_at is null
        or (decided_on is not null and coalesce(minute_reference, motion_id::text) is not null)),
    constraint group_charter_chairs_check check (chair_id <> co_chair_id),
    constraint group_charter_council_check check ((membership_model = 'COUNCIL_MANAGED') = (council_id is not null)),
    constraint group_charter_derived_check check (derived_role is not null or derived_body_id is null),
    constraint group_charter_budget_check check ((budget_minor is null) = (budget_currency is null)),
    constraint group_charter_terms_check check (term_months is null or confirmed_in_month is null)
);

create function group_charter_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a charter that has taken effect is not changed' using errcode = 'restrict_violation';
end $$;
create trigger group_charter_stays before update or delete on group_charter
    for each row when (old.takes_effect_at is not null) execute function group_charter_refuse_change();

-- Changes that wait for the board's decision.
create table group_charter_proposal (
    id uuid primary key,
    version bigint not null,
    group_id uuid not null references working_group,
    scope text not null,
    membership_model text not null check (membership_model in ('DIRECT', 'BOARD_MANAGED', 'COUNCIL_MANAGED')),
    council_id uuid,
    derived_role text check (derived_role not like 'group-%'),
    derived_body_id uuid,
    individual_members_only boolean not null,
    budget_minor bigint check (budget_minor >= 0),
    budget_currency text,
    status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    proposed_at timestamptz not null,
    decided_on date,
    minute_reference text,
    motion_id uuid,
    decision_recorded_at timestamptz,
    constraint group_charter_proposal_decision_check check ((status in ('APPROVED', 'REJECTED'))
        = (decided_on is not null and coalesce(minute_reference, motion_id::text) is not null))
);
create unique index group_charter_proposal_open_key on group_charter_proposal (group_id) where status = 'PROPOSED';
create index group_charter_proposal_group_idx on group_charter_proposal (group_id);
