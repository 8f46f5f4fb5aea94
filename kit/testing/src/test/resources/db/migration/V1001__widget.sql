create table widget (
    id uuid primary key,
    name text not null,
    price_minor_units bigint not null,
    price_currency text not null,
    status text not null check (status in ('NEW', 'SOLD')),
    created_at timestamptz not null,
    version bigint not null
);
