-- A roll so small that what is published may tell who voted how needs an officer's confirmation before registration opens.
alter table election
    add column roll_confirmed_at timestamptz,
    add column roll_confirmation text check (char_length(roll_confirmation) between 1 and 500),
    add check ((roll_confirmed_at is null) = (roll_confirmation is null));

update election
set roll_confirmed_at = roll_frozen_at, roll_confirmation = 'Registration had opened before a confirmation was needed.'
where status in ('REGISTRATION', 'VOTING', 'CLOSED', 'COUNTED', 'RATIFIED', 'PUBLISHED', 'VOID')
  and (roll_entries < 5 or (publish_level = 'FULL' and roll_entries < 50));

alter table election add constraint election_small_roll_check
    check (status not in ('REGISTRATION', 'VOTING') or roll_confirmed_at is not null
           or (roll_entries >= 5 and (publish_level <> 'FULL' or roll_entries >= 50)));
