-- Each voter sees the candidates in an order of their own, drawn by this seed: the same each time, and to be repeated.
alter table election add column order_seed bytea check (octet_length(order_seed) = 32);
update election set order_seed = sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
alter table election alter column order_seed set not null;
