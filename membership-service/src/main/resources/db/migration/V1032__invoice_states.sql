alter table invoice
    drop constraint invoice_status_check,
    drop constraint invoice_check,
    drop constraint invoice_check1,
    alter column sent_at drop not null,
    add column renewal_id uuid references corporate_renewal,
    add column tier text,
    add column price_minor bigint,
    add column credited_minor bigint not null default 0,
    add column voided_at timestamptz;

update invoice i set tier = c.tier, price_minor = c.price_minor
from corporate_membership c where c.id = i.corporate_membership_id;

alter table invoice
    alter column tier set not null,
    alter column price_minor set not null,
    add constraint invoice_status_check check (status in ('DRAFT', 'SENT', 'PARTIALLY_PAID', 'PAID', 'VOID')),
    add constraint invoice_unpaid_check check ((status in ('DRAFT', 'SENT')) <= (paid_minor = 0)),
    add constraint invoice_partly_check check ((status = 'PARTIALLY_PAID') <= (paid_minor > 0 and paid_minor < amount_minor)),
    add constraint invoice_paid_check check ((status = 'PAID') = (paid_minor = amount_minor)),
    -- The amount due is at least the price of the tier on the day of approval.
    add constraint invoice_price_check check (amount_minor >= price_minor),
    add constraint invoice_credit_check check (credited_minor between 0 and paid_minor),
    add constraint invoice_sent_check check ((status in ('SENT', 'PARTIALLY_PAID', 'PAID')) <= (sent_at is not null)),
    add constraint invoice_void_check check ((status = 'VOID') = (voided_at is not null));

drop index invoice_open_key;
-- A first term, and each renewal, is billed once.
create unique index invoice_billed_once_key on invoice (coalesce(renewal_id, corporate_membership_id)) where status <> 'VOID';
create index invoice_due_idx on invoice (due_on) where status in ('SENT', 'PARTIALLY_PAID');
