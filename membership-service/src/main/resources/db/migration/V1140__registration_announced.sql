-- That registration is open is told once, whatever is heard of the election afterwards.
alter table voting add column registration_announced boolean not null default false;
