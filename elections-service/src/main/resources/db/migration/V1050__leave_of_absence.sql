-- When who holds a seat is away (BL 4.6.3). How many may be is a rule of the domain, which takes turns at the body.
create table leave_of_absence (
    id               uuid        primary key,
    version          bigint      not null,
    body_id          uuid        not null references body (id),
    person_id        uuid        not null,
    valid_from       timestamptz not null,
    valid_until      timestamptz not null,
    recorded_at      timestamptz not null,
    minute_reference text        check (char_length(minute_reference) between 1 and 200),
    check (valid_until >= valid_from)
);

create index leave_of_absence_of_body on leave_of_absence (body_id, id);
create index leave_of_absence_of_person on leave_of_absence (person_id);

insert into policy (name, valid_from, value, decision_reference, actor) values
    -- In whose days the months of a leave are counted.
    ('foundation-zone', '1970-01-01T00:00:00Z', '"UTC"', 'default', 'system'),
    ('leave-of-absence', '1970-01-01T00:00:00Z', '{"most": 2, "months": 6}', 'default', 'system'),
    ('quorum', '1970-01-01T00:00:00Z', '{"loweredByRecusal": false}', 'default', 'system');
