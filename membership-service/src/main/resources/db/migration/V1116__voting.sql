-- Elections in which people vote, as far as mails tell of them.
create table voting (
    election_id uuid primary key,
    title text not null,
    record_date timestamptz not null,
    closes_at timestamptz,
    standing text not null default 'REGISTRATION' check (standing in ('REGISTRATION', 'OPEN', 'OVER'))
);

-- Who has a voting token; forgotten when the election is over. Whether somebody has voted, nobody can know.
create table voting_token (
    election_id uuid not null,
    person_id uuid not null,
    organisation_id uuid,
    constraint voting_token_key unique nulls not distinct (election_id, person_id, organisation_id)
);

create table voting_reminder (
    election_id uuid not null references voting,
    days_before_close integer not null,
    issued_at timestamptz not null,
    primary key (election_id, days_before_close)
);

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('voting-reminder', '1970-01-01T00:00:00Z', '{"daysBeforeClose": [7, 2]}', 'default', 'system'),
    ('notices', '1970-01-01T00:00:00Z', '{"newsFor": "P30D"}', 'default', 'system');
