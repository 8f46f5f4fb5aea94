-- The ledger: entries of postings, only added to. Money of a budget line moves from APPROPRIATION (negative: what the
-- budget gave) to AVAILABLE, COMMITTED and DISBURSED.
create table ledger_entry (
    id uuid primary key,
    kind text not null check (kind in ('ALLOT', 'COMMIT', 'DISBURSE')),
    budget_line_id uuid not null references budget_line,
    award_id uuid references award,
    recorded_at timestamptz not null,
    actor text not null,
    check ((kind = 'ALLOT') = (award_id is null))
);
create index ledger_entry_line_idx on ledger_entry (budget_line_id, id);
create unique index ledger_entry_allot_key on ledger_entry (budget_line_id) where kind = 'ALLOT';
create unique index ledger_entry_commit_key on ledger_entry (award_id) where kind = 'COMMIT';

-- No foreign key to the entry: its check would need the privilege to update entries, which nobody has.
create table ledger_posting (
    entry_id uuid not null,
    position integer not null check (position >= 0),
    account text not null check (account in ('APPROPRIATION', 'AVAILABLE', 'COMMITTED', 'DISBURSED')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint not null check (amount_minor <> 0),
    primary key (entry_id, position)
);

-- What the postings of a line sum up to, kept by them alone. The row is also what two approvals at once wait for.
create table line_figures (
    budget_line_id uuid primary key references budget_line,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    allotted_minor bigint not null,
    committed_minor bigint not null,
    disbursed_minor bigint not null,
    constraint line_figures_order check (
        0 <= disbursed_minor and disbursed_minor <= committed_minor and committed_minor <= allotted_minor)
);

create function ledger_entry_is_balanced() returns trigger language plpgsql as $$
declare
    entry uuid := case tg_table_name when 'ledger_entry' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'entry_id' end;
begin
    if not exists (select from ledger_posting where entry_id = entry)
        or exists (select from ledger_posting where entry_id = entry group by currency having sum(amount_minor) <> 0) then
        raise exception 'ledger entry % does not balance', entry
            using errcode = 'check_violation', constraint = 'ledger_entry_balanced';
    end if;
    return null;
end $$;
create constraint trigger ledger_entry_balanced after insert on ledger_entry
    deferrable initially deferred for each row execute function ledger_entry_is_balanced();
create constraint trigger ledger_posting_balanced after insert on ledger_posting
    deferrable initially deferred for each row execute function ledger_entry_is_balanced();

create function line_figures_follow() returns trigger language plpgsql as $$
begin
    if exists (select from added p where not exists (select from ledger_entry e where e.id = p.entry_id)) then
        raise exception 'a posting belongs to no entry'
            using errcode = 'foreign_key_violation', constraint = 'ledger_posting_entry';
    end if;
    if exists (
        select from added p join ledger_entry e on e.id = p.entry_id
            join budget_line l on l.id = e.budget_line_id join budget b on b.id = l.budget_id
        where b.currency <> p.currency) then
        raise exception 'a posting is in another currency than its budget'
            using errcode = 'check_violation', constraint = 'ledger_posting_currency';
    end if;
    insert into line_figures as f (budget_line_id, currency, allotted_minor, committed_minor, disbursed_minor)
    select e.budget_line_id, b.currency, 0, 0, 0
    from added p join ledger_entry e on e.id = p.entry_id
        join budget_line l on l.id = e.budget_line_id join budget b on b.id = l.budget_id
    where e.kind = 'ALLOT'
    group by e.budget_line_id, b.currency
    on conflict do nothing;
    update line_figures f
    set allotted_minor = f.allotted_minor + change.allotted,
        committed_minor = f.committed_minor + change.committed,
        disbursed_minor = f.disbursed_minor + change.disbursed
    from (
        select e.budget_line_id,
            - coalesce(sum(p.amount_minor) filter (where p.account = 'APPROPRIATION'), 0) as allotted,
            coalesce(sum(p.amount_minor) filter (where p.account in ('COMMITTED', 'DISBURSED')), 0) as committed,
            coalesce(sum(p.amount_minor) filter (where p.account = 'DISBURSED'), 0) as disbursed
        from added p join ledger_entry e on e.id = p.entry_id
        group by e.budget_line_id) change
    where f.budget_line_id = change.budget_line_id;
    if exists (
        select from added p join ledger_entry e on e.id = p.entry_id
        where not exists (select from line_figures f where f.budget_line_id = e.budget_line_id)) then
        raise exception 'nothing was ever allotted to the line of a posting'
            using errcode = 'check_violation', constraint = 'line_figures_order';
    end if;
    return null;
end $$;
create trigger line_figures_follow after insert on ledger_posting
    referencing new table as added for each statement execute function line_figures_follow();

create function line_figures_refuse_change() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'line_figures follows the ledger and is never written'
            using errcode = 'check_violation', constraint = 'line_figures_derived';
    end if;
    return null;
end $$;
create trigger line_figures_derived before insert or update or delete or truncate on line_figures
    for each statement execute function line_figures_refuse_change();

create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = 'check_violation', constraint = 'ledger_only_added';
end $$;
create trigger ledger_entry_only_added before update or delete or truncate on ledger_entry
    for each statement execute function ledger_refuse_change();
create trigger ledger_posting_only_added before update or delete or truncate on ledger_posting
    for each statement execute function ledger_refuse_change();

do $$
begin
    execute format('revoke update, delete, truncate on ledger_entry, ledger_posting from public, %I', current_user);
end $$;
