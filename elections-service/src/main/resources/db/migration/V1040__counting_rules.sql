-- An election is counted by any method of the counting library, with its options, and says how much is published.
alter table election drop constraint election_method_check;
alter table election drop constraint election_tie_rule_check;
do $$
declare
    seeded text;
begin
    select conname into strict seeded from pg_constraint
    where conrelid = 'election'::regclass and pg_get_constraintdef(oid) like '%tie_rule%tie_seed%';
    execute format('alter table election drop constraint %I', seeded);
end $$;
alter table election
    add constraint election_method_check check (method in ('SCOTTISH_STV', 'MEEK_PRF', 'WIGM_PRF', 'IRV',
        'SEQUENTIAL_IRV', 'BOTTOMS_UP', 'STV_WIG_RCTAB', 'MPLS_STV', 'SCHULZE', 'APPROVAL')),
    add constraint election_tie_rule_check check (tie_rule in ('LIST_FIRST', 'LIST_LAST', 'SEED')),
    -- From the announcement on the tie rule SEED has its committed seed.
    add constraint election_seed_check
        check (tie_rule <> 'SEED' or status in ('DRAFT', 'CANCELLED') or tie_seed is not null),
    add column quota_rule text check (quota_rule in ('DROOP', 'HARE')),
    add column threshold_rule text check (threshold_rule in ('WHOLE', 'FRACTIONAL')),
    add column batch_elimination boolean,
    add column max_choices int check (max_choices >= 1),
    add column affiliation_cap int check (affiliation_cap >= 1),
    add column publish_level text not null default 'ROUNDS_ONLY'
        check (publish_level in ('FULL', 'AUDITORS', 'ROUNDS_ONLY')),
    add column closed_at timestamptz,
    add column disclosure_confirmed_at timestamptz;
alter table election alter column publish_level drop default;

comment on column ballot.ranking is
    'Candidate numbers, best first; a negative number stands in one rank with the number before it.';
