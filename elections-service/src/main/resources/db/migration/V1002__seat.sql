-- The authorised seats of a body. Terms are staggered by the year in which a cohort is elected (BL 4.4.2).
create table seat (
    id       uuid   primary key,
    version  bigint not null,
    body_id  uuid   not null references body (id),
    number   int    not null check (number >= 1),
    cohort   text   not null check (cohort in ('ODD', 'EVEN')),
    unique (body_id, number)
);
