-- All money that came, and every counter-entry; nothing here says who gave it.
create table income (
    id uuid primary key,
    kind text not null check (kind in ('DUES', 'DONATION', 'OTHER')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint not null check (amount_minor <> 0),
    booked_on date not null,
    recorded_at timestamptz not null,
    received_on date,
    bank_reference text,
    reversal_of uuid constraint income_reversal_key unique references income,
    check ((reversal_of is not null) <= (amount_minor < 0))
);
create trigger income_unchanged before update or delete on income
    for each row execute function booking_refuse_change();

insert into income (id, kind, currency, amount_minor, booked_on, recorded_at, received_on)
select id, 'DUES', currency, amount_minor, (recorded_at at time zone 'UTC')::date, recorded_at, paid_on from payment;
