-- The display names that membership-service tells of persons with a public role, for minutes.
create table known_name (
    person_id     uuid primary key,
    display_name  text not null
);
