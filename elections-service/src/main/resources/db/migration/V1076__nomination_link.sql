create table nomination_link (
    nomination_id  uuid not null references nomination (id),
    position       int  not null,
    link           text not null check (link like 'https://%' and char_length(link) <= 500),
    primary key (nomination_id, position)
);
