-- A body whose seats are filled by elections. The first holders come by one audited import (bootstrap).
create table body (
    id                  uuid primary key,
    version             bigint      not null,
    name                text        not null check (char_length(name) between 1 and 200),
    kind                text        not null check (kind in ('BOARD')),
    authorised_number   int         not null check (authorised_number between 3 and 15),
    created_at          timestamptz not null,
    bootstrapped_at     timestamptz,
    decision_reference  text,
    decided_on          date,
    check ((bootstrapped_at is null) = (decision_reference is null)
       and (bootstrapped_at is null) = (decided_on is null))
);
