\set n random(1, 9000000000000000)
with recursive linked (person_id, merges) as (select person_id, 0 from identity_sign_in where sign_in_hash = :hash union all select p.merged_into, linked.merges + 1 from linked join identity_person p using (person_id) where p.merged_into is not null and linked.merges < 32), survivor as (select person_id from linked order by merges desc limit 1), everyone (person_id) as (select person_id from survivor union select p.person_id from everyone join identity_person p on p.merged_into = everyone.person_id) select survivor.person_id, a.role, a.body_id, a.valid_from, a.valid_until from survivor left join (everyone join authority a using (person_id)) on true;
begin;
select now() as started, is_mine, request_hash, status, location, etag, content_type, body from idempotency_claim(sha256(int8send(:n)), :n);
select pg_advisory_xact_lock(:n);
select id, version, display_name, email, country from person where email = 'person' || :n || '@example.org';
insert into person (id, version, display_name, email, listed_in_directory, display_name_public, registered_at) values (gen_random_uuid(), 0, 'Person ' || :n, 'person' || :n || '@example.org', false, false, now());
insert into identity_person (person_id, version, merged_into, own) values (gen_random_uuid(), 0, null, true) on conflict (person_id) do update set version = excluded.version;
delete from identity_sign_in where person_id = md5(:n || '')::uuid and sign_in_hash <> all ('{}'::text[]);
insert into outbox (id, topic, message_key, payload, traceparent) select gen_random_uuid(), 'foundation.membership.v1', 'person/' || :n, convert_to(repeat('x', 420), 'UTF8'), null where not exists (select 1 from watermark_announced where complete_until > now()) returning seq \gset
with published as (delete from outbox where seq = :seq returning message_key, payload) insert into change_feed (message_key, position, payload) select message_key, nextval('change_feed_position'), payload from published on conflict (message_key) do update set position = excluded.position, payload = excluded.payload;
insert into audit_entry (actor, action, noun, subject, details) values ('sign-in/bench', 'registered', 'person', 'p' || :n, '{}'::jsonb) returning position \gset
insert into audit_seal (sequence, entry, previous_hash, hash, sealed_at) values (:position, :position, sha256('a'), sha256('b'), now());
insert into idempotency_answer (scope, caller, request_hash, status, location, etag, content_type, body) values (sha256(int8send(:n)), sha256('a'), sha256('b'), 201, '/v1/persons/' || :n, '"0.abc"', 'application/json', convert_to(repeat('x', 240), 'UTF8')) on conflict (scope) do update set request_hash = excluded.request_hash;
commit;
