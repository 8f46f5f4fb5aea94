-- The counter-entry of a wrong booking; the payment itself stays as it was.
create table payment_reversal (
    id uuid primary key,
    payment_id uuid not null constraint payment_reversal_payment_key unique references payment,
    recorded_at timestamptz not null
);

create function booking_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is booked is reversed by a counter-entry, never changed';
end $$;
create trigger payment_unchanged before update or delete on payment
    for each row execute function booking_refuse_change();
create trigger payment_reversal_unchanged before update or delete on payment_reversal
    for each row execute function booking_refuse_change();
