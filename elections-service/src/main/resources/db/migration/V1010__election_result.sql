-- The stored count. It is written once and never edited.
create table election_result (
    election_id     uuid        primary key references election (id),
    counted_at      timestamptz not null,
    method          text        not null,
    rule_set        text        not null,
    engine_version  text        not null,
    ballot_sha256   text        not null check (ballot_sha256 ~ '^[0-9a-f]{64}$'),
    document        jsonb       not null
);

create trigger election_result_stays before update or delete on election_result
    for each statement execute function roll_refuse_change();
