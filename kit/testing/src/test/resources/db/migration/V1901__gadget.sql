create table gadget (
    id uuid primary key,
    name text not null,
    note text,
    minor_units bigint not null,
    currency char(3) not null,
    color text not null check (color in ('RED', 'BLUE')),
    recorded_at timestamptz not null,
    version bigint not null
);

create table trial (name text not null);

create table trial_once (name text unique deferrable initially deferred);
