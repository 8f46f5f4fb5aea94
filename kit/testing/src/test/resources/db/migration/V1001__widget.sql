create table widget (
    id uuid primary key,
    name text not null check (name <> ''),
    minor_units bigint not null check (minor_units >= 0),
    currency char(3) not null,
    status text not null check (status in ('NEW', 'SOLD')),
    created_at timestamptz not null,
    version bigint not null,
    constraint widget_name unique (name)
);

-- What this service has learnt of suppliers, who belong to another one.
create table supplier (
    id uuid primary key,
    name text not null,
    version bigint not null
);
