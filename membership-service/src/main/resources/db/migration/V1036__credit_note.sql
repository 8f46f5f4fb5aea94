-- Dues that were paid and are given back; the sum per invoice stands in invoice.credited_minor.
create table credit_note (
    id uuid primary key,
    invoice_id uuid not null references invoice,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint not null check (amount_minor > 0),
    bank_reference text not null,
    recorded_at timestamptz not null
);
create index credit_note_invoice_idx on credit_note (invoice_id);
create trigger credit_note_unchanged before update or delete on credit_note
    for each row execute function booking_refuse_change();
