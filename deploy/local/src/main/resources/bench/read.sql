\set n random(1, 1000)
select id, version, display_name, email, country, listed_in_directory, display_name_public, registered_at from bench.person_read where n = :n;
