-- Nobody proposes or seats an erased person.
alter table person add column erased boolean not null default false;
