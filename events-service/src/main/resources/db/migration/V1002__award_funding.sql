-- Read model: awards of grants-service that name an event. No foreign key: an award may be known before its event.
create table award_funding (
    award_id     uuid   primary key,
    event_id     uuid   not null,
    minor_units  bigint not null check (minor_units > 0),
    currency     text   not null check (currency ~ '^[A-Z]{3}$'),
    approved_on  date   not null
);
create index award_funding_of_event on award_funding (event_id);
