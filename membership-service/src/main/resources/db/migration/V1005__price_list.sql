create table price_list (
    id uuid primary key,
    version bigint not null,
    valid_from date not null constraint price_list_valid_from_key unique,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    decision_reference text not null
);

create table price_list_tier (
    price_list_id uuid not null references price_list,
    tier text not null check (tier ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    price_minor bigint not null check (price_minor > 0),
    primary key (price_list_id, tier)
);

create function price_list_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a price list cannot be changed, a new one takes its place';
end $$;
create trigger price_list_unchanged before update or delete on price_list
    for each row execute function price_list_refuse_change();
create trigger price_list_tier_unchanged before update or delete on price_list_tier
    for each row execute function price_list_refuse_change();
