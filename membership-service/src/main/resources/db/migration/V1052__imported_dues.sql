-- What was paid for a term that was imported; the books of that time have it, so it is no income of today.
create table imported_dues (
    corporate_membership_id uuid primary key references corporate_membership,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint not null check (amount_minor > 0)
);
