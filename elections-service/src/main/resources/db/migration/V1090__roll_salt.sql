-- Of each entry only SHA-256(salt || person id) is published; its voter alone is told the salt.
alter table roll_entry
    add column salt bytea not null
        default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
        check (octet_length(salt) = 32);

create or replace view roll_in_force as
    select r.election_id, r.person_id, r.class, r.organisation_id, r.salt
    from roll_entry r
    where not exists (select from roll_exception x
                      where x.election_id = r.election_id and x.person_id = r.person_id and x.kind = 'REVOCATION');
