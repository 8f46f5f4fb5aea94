-- The end of voting may be moved, later only and before it has come. Each move is kept, with its reason for everybody to read.
create table election_extension (
    election_id   uuid        not null references election (id),
    position      int         not null,
    previous_end  timestamptz not null,
    new_end       timestamptz not null,
    reason        text        not null check (char_length(reason) between 1 and 500),
    extended_at   timestamptz not null,
    primary key (election_id, position),
    check (new_end > previous_end),
    check (extended_at < previous_end)
);
