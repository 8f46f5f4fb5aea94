-- Who is what to a group, as it was published last: a new version only when the fingerprint is another.
create table group_roster (
    group_id uuid primary key references working_group,
    version bigint not null check (version > 0),
    fingerprint text not null
);
