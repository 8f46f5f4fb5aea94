create table parcel (
    id uuid primary key,
    weight integer not null check (weight > 0),
    version bigint not null,
    own boolean not null
);

create index parcel_weight on parcel (weight);

-- Every call of the handler, in the order of the calls.
create table parcel_call (
    call bigint generated always as identity primary key,
    parcel_id uuid not null,
    version bigint not null,
    trace_id text not null,
    log_trace_id text not null
);
