-- Which kinds of mails somebody has stopped; whoever has said nothing has no row.
create table mail_preferences (
    person_id uuid primary key references person,
    version bigint not null check (version >= 1),
    unsubscribed text[] not null
);
