-- Who asked to be erased. It is done when the waiting time is over, unless the person thinks better of it.
create table erasure_request (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    status text not null check (status in ('OPEN', 'WITHDRAWN', 'CARRIED_OUT')),
    requested_at timestamptz not null,
    due_at timestamptz not null check (due_at >= requested_at),
    ended_at timestamptz check (ended_at >= requested_at),
    check ((status = 'OPEN') = (ended_at is null))
);
create unique index erasure_request_open_key on erasure_request (person_id) where status = 'OPEN';
create index erasure_request_due_idx on erasure_request (due_at) where status = 'OPEN';
create trigger erasure_request_of_current_person before insert on erasure_request
    for each row execute function person_is_current();

-- Who was erased. It says nothing about the person, and stays so that whoever restores an old copy erases them again.
create table erasure (
    person_id uuid primary key references person,
    erased_at timestamptz not null,
    records integer not null check (records > 0),
    -- Either the person asked here, or wrote a letter that is filed under this reference.
    request_id uuid constraint erasure_request_key unique references erasure_request,
    letter_reference text check (length(letter_reference) between 1 and 140),
    letter_received_on date,
    check (num_nonnulls(request_id, letter_reference) = 1),
    check ((letter_reference is null) = (letter_received_on is null))
);

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('erasure', '1970-01-01T00:00:00Z', '{"waitingDays": 7}', 'default', 'system');
