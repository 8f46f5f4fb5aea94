-- The first answer to a request with an Idempotency-Key, kept for 24 hours and written in the transaction of its work.
create table idempotency_answer (
    scope bytea primary key check (length(scope) = 32), -- SHA-256 of caller, method, path and key
    caller bytea not null check (length(caller) = 32), -- so that erasure finds the answers to one person
    request_hash bytea not null check (length(request_hash) = 32),
    status smallint not null check (status between 200 and 299),
    location text,
    etag text,
    content_type text,
    body bytea,
    stored_at timestamptz not null default now()
);

create index idempotency_answer_stored_at on idempotency_answer (stored_at);
create index idempotency_answer_caller on idempotency_answer (caller);

-- Claims a key for this transaction and answers what is known about it, in one round trip. The function is volatile,
-- so its select sees what was committed before the lock was had, which one plain statement would not.
create function idempotency_claim(
    wanted bytea, lock_key bigint,
    out is_mine boolean, out request_hash bytea, out status smallint, out location text, out etag text,
    out content_type text, out body bytea)
    language plpgsql volatile as
$$
begin
    is_mine := pg_try_advisory_xact_lock(lock_key);
    if is_mine then
        select a.request_hash, a.status, a.location, a.etag, a.content_type, a.body
          into request_hash, status, location, etag, content_type, body
          from idempotency_answer a
         where a.scope = wanted and a.stored_at > now() - interval '24 hours';
    end if;
end
$$;
