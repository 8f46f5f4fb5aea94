-- The rolls that elections-service froze, as its messages tell; written again by a rebuild.
create table election_roll (
    election_id uuid primary key,
    body_id uuid not null,
    record_date timestamptz not null,
    frozen_at timestamptz not null,
    count integer not null,
    sha256 text not null,
    -- Whether our electorate at that instant is the same; absent until somebody has looked.
    agrees boolean
);
create index election_roll_unchecked on election_roll (election_id) where agrees is null;
