create table budget (
    id uuid primary key,
    version bigint not null,
    body_id uuid not null,
    fiscal_year integer not null check (fiscal_year between 1990 and 2200),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    title text not null check (title <> ''),
    status text not null check (status in ('DRAFT', 'ADOPTED')),
    created_at timestamptz not null,
    decision_body_id uuid,
    decided_on date,
    minute_reference text check (minute_reference <> ''),
    decision_recorded_by uuid,
    decision_recorded_at timestamptz,
    constraint budget_body_year_key unique (body_id, fiscal_year),
    check ((status = 'ADOPTED') = (minute_reference is not null)),
    check (num_nulls(decision_body_id, decided_on, minute_reference, decision_recorded_by, decision_recorded_at) in (0, 5)),
    check (decision_body_id = body_id)
);

create table budget_line (
    id uuid primary key,
    budget_id uuid not null references budget,
    position integer not null check (position >= 0),
    code text not null check (code ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$'),
    name text not null check (name <> ''),
    planned_minor bigint not null check (planned_minor > 0),
    constraint budget_line_code_key unique (budget_id, code),
    unique (budget_id, position)
);
