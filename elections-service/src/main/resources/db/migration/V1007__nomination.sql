create table nomination (
    id                   uuid        primary key,
    version              bigint      not null,
    election_id          uuid        not null references election (id),
    nominee_id           uuid        not null,
    nominator_id         uuid        not null,
    status               text        not null check (status in ('NOMINATED', 'ACCEPTED', 'DECLINED', 'ELIGIBLE',
                                     'INELIGIBLE', 'WITHDRAWN')),
    nominated_at         timestamptz not null,
    display_name         text        check (char_length(display_name) between 1 and 200),
    statement            text        check (char_length(statement) between 1 and 4000),
    conduct_acknowledged boolean     not null,
    accepted_at          timestamptz,
    ruling_reason        text,
    ruled_at             timestamptz,
    withdrawn_at         timestamptz,
    -- A candidate has a public name, a statement and has acknowledged the code of conduct.
    check (status not in ('ACCEPTED', 'ELIGIBLE', 'INELIGIBLE')
           or (display_name is not null and statement is not null and conduct_acknowledged)),
    check (status <> 'INELIGIBLE' or ruling_reason is not null),
    unique (election_id, nominee_id)
);

create table nomination_affiliation (
    nomination_id  uuid not null references nomination (id),
    position       int  not null,
    affiliation    text not null check (char_length(affiliation) between 1 and 200),
    primary key (nomination_id, position)
);
