create table organisation (
    id uuid primary key,
    version bigint not null,
    legal_name text not null check (length(legal_name) between 1 and 200),
    display_name text not null check (length(display_name) between 1 and 200),
    country text not null check (country ~ '^[A-Z]{2}$'),
    parent_id uuid references organisation check (parent_id <> id),
    registered_at timestamptz not null
);
create index organisation_parent_idx on organisation (parent_id);

create table organisation_domain (
    domain text constraint organisation_domain_key primary key check (domain = lower(domain)),
    organisation_id uuid not null references organisation
);
create index organisation_domain_organisation_idx on organisation_domain (organisation_id);
