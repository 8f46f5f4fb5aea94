-- What groups report, once for each period; never changed.
create table group_report (
    id uuid primary key,
    group_id uuid not null references working_group,
    period_from date not null,
    period_until date not null check (period_until >= period_from),
    due_at timestamptz not null,
    text text not null check (text <> ''),
    submitted_by uuid not null references person,
    submitted_at timestamptz not null,
    constraint group_report_period_key unique (group_id, period_from)
);

create function group_report_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a report is not changed after its submission' using errcode = 'restrict_violation';
end $$;
create trigger group_report_stays before update or delete on group_report
    for each row execute function group_report_refuse_change();

-- The board is asked once about a group that has missed two reports in a row; settled when it has reported again.
create table group_defunct_question (
    group_id uuid not null references working_group,
    missed_from date not null,
    asked_at timestamptz not null,
    settled_at timestamptz,
    primary key (group_id, missed_from)
);
create unique index group_defunct_question_open_key on group_defunct_question (group_id) where settled_at is null;
