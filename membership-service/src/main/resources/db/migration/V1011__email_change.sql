-- An address that a person asked to have in place of theirs; it is not theirs before a provider has verified it, so it
-- is not unique.
alter table person
    add column new_email text check (new_email = lower(new_email)),
    add column new_email_asked_at timestamptz,
    add column new_email_expires_at timestamptz check (new_email_expires_at > new_email_asked_at),
    add check (num_nulls(new_email, new_email_asked_at, new_email_expires_at) in (0, 3));

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('email-change', '1970-01-01T00:00:00Z', '{"hours": 72}', 'default', 'system');
