-- The audit trail. The business transaction inserts an entry; afterwards one sealer chains the entries by hashes.
create table audit_entry (
    position    bigint generated always as identity primary key,
    -- Entries are sealed in the order of their transactions, once no older transaction can still add one.
    transaction xid8 not null default pg_current_xact_id(),
    recorded_at timestamptz not null default now(),
    actor       text not null,
    action      text not null,
    noun        text not null,
    subject     text not null,
    reason_code text,
    details     jsonb not null,
    reason_hash bytea check (length(reason_hash) = 32)
);
create index audit_entry_transaction on audit_entry (transaction, position);
create index audit_entry_subject on audit_entry (subject, position);

create table audit_seal (
    sequence      bigint primary key check (sequence > 0),
    entry         bigint not null unique,
    previous_hash bytea not null check (length(previous_hash) = 32),
    hash          bytea not null check (length(hash) = 32),
    sealed_at     timestamptz not null
);

-- Free text about people. Erasable: the chain holds only its salted hash, which says nothing once the salt is gone.
create table audit_reason (
    entry bigint primary key,
    salt  bytea not null check (length(salt) = 16),
    text  text not null
);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = 'check_violation', constraint = 'audit_only_added';
end $$;
create trigger audit_entry_only_added before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse_change();
create trigger audit_seal_only_added before update or delete or truncate on audit_seal
    for each statement execute function audit_refuse_change();
create trigger audit_reason_never_changed before update or truncate on audit_reason
    for each statement execute function audit_refuse_change();
