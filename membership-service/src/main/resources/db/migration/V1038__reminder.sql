-- What is due to whom and why; each once, whatever is down for how long and however often it is looked for.
create table reminder (
    id uuid primary key,
    kind text not null check (kind in ('RENEWAL_DUE', 'SUSPENDED', 'LAPSED', 'INVOICE_OVERDUE')),
    about_id uuid not null,
    due_at timestamptz not null,
    corporate_membership_id uuid not null references corporate_membership,
    person_id uuid not null references person,
    recorded_at timestamptz not null,
    constraint reminder_once_key unique (kind, about_id, due_at)
);
create index reminder_membership_idx on reminder (corporate_membership_id);
