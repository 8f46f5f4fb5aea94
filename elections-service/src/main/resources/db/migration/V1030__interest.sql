-- What membership-service tells about who belongs where, who owns whom, and what people declared. Written by
-- projections, so without foreign keys; the topic is compacted, and a rebuild fills them for what was said before.
create table known_affiliation (
    affiliation_id uuid not null,
    position integer not null,
    person_id uuid not null,
    organisation_id uuid not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    primary key (affiliation_id, position)
);
create index known_affiliation_person_idx on known_affiliation (person_id);

create table known_parent (
    organisation_id uuid primary key,
    parent_id uuid not null
);
create index known_parent_parent_idx on known_parent (parent_id);

create table known_conflict (
    conflict_id uuid not null,
    position integer not null,
    person_id uuid not null,
    other_person_id uuid,
    organisation_id uuid,
    subject_id uuid,
    valid_from timestamptz not null,
    valid_until timestamptz,
    primary key (conflict_id, position)
);
create index known_conflict_person_idx on known_conflict (person_id);
