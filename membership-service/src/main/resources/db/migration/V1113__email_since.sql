-- Since when a person has their address; absent for the one they were registered with. What came back before says
-- nothing about it.
alter table person add column email_since timestamptz;
