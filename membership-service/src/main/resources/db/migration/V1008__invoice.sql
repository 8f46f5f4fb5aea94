create table invoice (
    id uuid primary key,
    version bigint not null,
    corporate_membership_id uuid not null references corporate_membership,
    status text not null check (status in ('SENT', 'PARTIALLY_PAID', 'PAID')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint not null check (amount_minor > 0),
    paid_minor bigint not null check (paid_minor between 0 and amount_minor),
    due_on date not null,
    last_payment_at timestamptz,
    sent_at timestamptz not null,
    check ((status = 'SENT') = (paid_minor = 0)),
    check ((status = 'PAID') = (paid_minor = amount_minor))
);
create unique index invoice_open_key on invoice (corporate_membership_id) where status <> 'PAID';
create index invoice_membership_idx on invoice (corporate_membership_id);

create table payment (
    id uuid primary key,
    invoice_id uuid not null references invoice,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint not null check (amount_minor > 0),
    bank_reference text not null constraint payment_bank_reference_key unique,
    paid_on date not null,
    recorded_at timestamptz not null
);
create index payment_invoice_idx on payment (invoice_id);
