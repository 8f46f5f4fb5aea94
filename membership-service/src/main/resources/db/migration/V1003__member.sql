create table member (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    status text not null check (status in ('ACTIVE', 'RESIGNED')),
    member_since date not null
);
-- A former member who comes back gets a membership of its own.
create unique index member_current_key on member (person_id) where status = 'ACTIVE';
create index member_person_idx on member (person_id);

create table member_period (
    member_id uuid not null references member,
    position integer not null,
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until >= valid_from),
    recorded_at timestamptz not null,
    -- The right to vote begins at the recorded instant of the change, never before it.
    check (valid_from >= recorded_at),
    primary key (member_id, position)
);
create index member_period_valid_from_idx on member_period (valid_from);
