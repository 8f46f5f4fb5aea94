-- Recounts are kept beside the first count, which stays what it was. None is edited; one may be adopted by a motion, once.
create table recount (
    id              uuid        primary key,
    election_id     uuid        not null references election_result (election_id),
    recounted_at    timestamptz not null,
    reason          text        not null check (char_length(reason) between 1 and 500),
    left_out        int[]       not null,
    outcome         text        not null check (outcome in ('IDENTICAL', 'SAME_WINNERS', 'OTHER_WINNERS')),
    method          text        not null,
    rule_set        text        not null,
    engine_version  text        not null,
    ballot_sha256   text        not null check (ballot_sha256 ~ '^[0-9a-f]{64}$'),
    document        jsonb       not null,
    adopted_by      uuid
);

create index recount_of_election on recount (election_id, id);

create function recount_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.adopted_by is null and new.adopted_by is not null
            and to_jsonb(new) - 'adopted_by' = to_jsonb(old) - 'adopted_by' then
        return new;
    end if;
    raise exception 'a recount is not changed' using errcode = 'restrict_violation';
end
$$;

create trigger recount_stays before update or delete on recount
    for each row execute function recount_refuse_change();
