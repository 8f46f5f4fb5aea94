-- What the rules of retention removed on which day; a rule that is done for a day is not run again on it.
create table retention_run (
    day date not null,
    kind text not null,
    removed bigint not null default 0,
    done_at timestamptz,
    primary key (day, kind)
);
insert into policy (name, valid_from, value, decision_reference, actor) values
    ('retention-audit-reasons', '1970-01-01T00:00:00Z', '{"days": 3650}', 'default', 'system');
