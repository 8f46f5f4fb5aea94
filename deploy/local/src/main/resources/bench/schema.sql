-- Copies of the tables that a create writes, beside the real ones, so that pgbench writes the same rows on the same server.
drop schema if exists bench cascade;
create schema bench;
create table bench.person (like public.person including all);
create table bench.identity_person (like public.identity_person including all);
create table bench.outbox (like public.outbox including all);
create table bench.change_feed (like public.change_feed including all);
create table bench.audit_entry (like public.audit_entry including all);
create table bench.audit_seal (like public.audit_seal including all);
create table bench.idempotency_answer (like public.idempotency_answer including all);
create table bench.watermark_announced (like public.watermark_announced including all);
insert into bench.watermark_announced select * from public.watermark_announced;
