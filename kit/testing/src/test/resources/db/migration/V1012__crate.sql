create table crate (
    id uuid primary key,
    version bigint not null
);
