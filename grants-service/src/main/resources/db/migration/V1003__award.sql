-- An award is either approved here, with money committed in a budget, or imported as history without any.
create table award (
    id uuid primary key,
    version bigint not null,
    origin text not null check (origin in ('APPROVAL', 'IMPORT')),
    application_id uuid references grant_application,
    event_id uuid,
    title text,
    purpose text,
    recipient_name text not null check (recipient_name <> ''),
    recipient_country text check (recipient_country ~ '^[A-Z]{2}$'),
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    approved_on date not null,
    recorded_at timestamptz not null,
    body_id uuid,
    minute_reference text,
    budget_id uuid references budget,
    budget_line_id uuid references budget_line,
    base_minor bigint check (base_minor > 0),
    base_currency text check (base_currency ~ '^[A-Z]{3}$'),
    rate numeric(20, 10) check (rate > 0),
    rate_source text,
    rate_on date,
    constraint award_application_key unique (application_id),
    check (num_nulls(application_id, body_id, minute_reference, budget_id, budget_line_id, base_minor, base_currency)
        = case origin when 'APPROVAL' then 0 else 7 end),
    check (num_nulls(rate, rate_source, rate_on) in (0, 3)),
    check ((rate is not null) = (base_currency is distinct from null and base_currency <> currency))
);
create unique index award_import_key on award (approved_on, recipient_name, currency, amount_minor) where origin = 'IMPORT';
create index award_event_idx on award (event_id) where event_id is not null;

alter table grant_application add constraint grant_application_award_fk
    foreign key (award_id) references award deferrable initially deferred;
