-- With no more candidates than seats there is no vote: an officer may declare an election uncontested.
do $$
declare
    needless text;
begin
    for needless in
        select conname from pg_constraint
        where conrelid = 'election'::regclass and contype = 'c'
          and (pg_get_constraintdef(oid) like '%REGISTRATION%roll_frozen_at IS NOT NULL%'
               or pg_get_constraintdef(oid) like '%CLOSED%turnout IS NOT NULL%')
    loop
        execute format('alter table election drop constraint %I', needless);
    end loop;
end $$;

alter table election
    add column uncontested_at timestamptz,
    add constraint election_roll_known_check
        check (status not in ('REGISTRATION', 'VOTING', 'CLOSED', 'COUNTED', 'RATIFIED', 'PUBLISHED')
               or roll_frozen_at is not null or uncontested_at is not null),
    add constraint election_turnout_known_check
        check (status not in ('CLOSED', 'COUNTED', 'RATIFIED', 'PUBLISHED') or (turnout is null) = (uncontested_at is not null)),
    add constraint election_uncontested_check
        check (uncontested_at is null or status in ('COUNTED', 'RATIFIED', 'PUBLISHED', 'VOID'));
