-- One line of the bank statement is one booking, of whatever kind, as long as it is not reversed.
create table bank_reference (
    reference text primary key check (length(reference) between 1 and 140),
    booking_id uuid not null unique,
    booked_at timestamptz not null
);
insert into bank_reference (reference, booking_id, booked_at) select bank_reference, id, recorded_at from payment;
alter table payment drop constraint payment_bank_reference_key;
create index payment_bank_reference_idx on payment (bank_reference);
