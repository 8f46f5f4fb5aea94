-- What was announced stands in the public calendar, also when it was cancelled since.
alter table election add column announced_at timestamptz;
update election set announced_at = created_at where status not in ('DRAFT', 'CANCELLED');
alter table election add constraint election_announced_check
    check (status in ('DRAFT', 'CANCELLED') or announced_at is not null);
