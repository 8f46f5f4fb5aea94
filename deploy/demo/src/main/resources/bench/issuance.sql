insert into bench.issuance (election_id, person_id, blinded_sha256) values ('6f1f62e8-5a1f-4a75-9a0e-0f6a5a1f4a75', gen_random_uuid(), sha256(uuid_send(gen_random_uuid())));
