-- A manifest has the names of candidates hashed with a salt, for it is never changed: without the salt it names nobody.
create table candidate_name_salt (
    election_id  uuid   not null references election_key (election_id),
    number       int    not null check (number > 0),
    salt         bytea  not null check (octet_length(salt) = 32),
    primary key (election_id, number)
);

create function candidate_name_salt_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the salt of a name is deleted, and never changed' using errcode = 'restrict_violation';
end
$$;

create trigger candidate_name_salt_stays before update on candidate_name_salt
    for each statement execute function candidate_name_salt_refuse_change();
