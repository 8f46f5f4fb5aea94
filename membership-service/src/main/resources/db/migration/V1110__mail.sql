-- Who was or will be mailed what, and why: ids only. The address is looked up when the mail is sent, and what fills the
-- templates is kept until there is nothing more to send.
create table mail (
    id uuid primary key,
    version bigint not null,
    kind text not null check (kind ~ '^[A-Z][A-Z_]+$'),
    -- To a registered person, or to whom an application nominates by an address that nobody has signed in with yet.
    person_id uuid references person,
    nomination_id uuid references membership_application,
    -- <noun>/<id of what the mail is about>, and more where that can be the reason several times.
    reason_key text not null check (length(reason_key) between 1 and 200),
    subject_id uuid not null generated always as (split_part(reason_key, '/', 2)::uuid) stored,
    content text,
    status text not null check (status in ('DUE', 'SENDING', 'SENT', 'GIVEN_UP', 'WITHHELD', 'CANCELLED')),
    -- Why it was given up, withheld or cancelled.
    cause text check (cause ~ '^[A-Z][A-Z_]+$'),
    due_at timestamptz not null,
    useful_until timestamptz,
    -- When to try next; of a mail at work, when to think that whoever sends it is gone.
    next_attempt_at timestamptz,
    -- How often it was handed over since it became due, or was asked for again after it had been given up.
    tries integer not null default 0 check (tries >= 0),
    settled_at timestamptz check (settled_at >= due_at),
    constraint mail_once_key unique nulls not distinct (kind, reason_key, person_id, nomination_id),
    check (num_nonnulls(person_id, nomination_id) = 1),
    check ((status in ('DUE', 'SENDING')) = (next_attempt_at is not null)),
    check ((status in ('DUE', 'SENDING')) = (settled_at is null)),
    check ((status in ('GIVEN_UP', 'WITHHELD', 'CANCELLED')) = (cause is not null)),
    check ((status in ('DUE', 'SENDING', 'GIVEN_UP')) = (content is not null))
);
create index mail_to_do_idx on mail (next_attempt_at, id) where status in ('DUE', 'SENDING');
create index mail_given_up_idx on mail (id) where status = 'GIVEN_UP';
create index mail_person_idx on mail (person_id);
create index mail_subject_idx on mail (subject_id);
create index mail_nomination_idx on mail (nomination_id) where nomination_id is not null;

-- Each time that a mail was handed to the mail server, noted before. One without an end was at work when its service
-- died, so nobody knows whether the mail has left.
create table mail_attempt (
    mail_id uuid not null references mail,
    position integer not null check (position >= 0),
    began_at timestamptz not null,
    ended_at timestamptz check (ended_at >= began_at),
    outcome text check (outcome in ('ACCEPTED', 'DEFERRED', 'REFUSED', 'UNREACHABLE', 'UNKNOWN')),
    -- The codes of the server's answer, for example 450 4.2.1; never its words, which name the address.
    reply text check (reply ~ '^[0-9]{3}( [245][.][0-9]{1,3}[.][0-9]{1,3})?$'),
    primary key (mail_id, position),
    check ((outcome is null) <= (ended_at is null)),
    check ((reply is not null) <= (outcome in ('ACCEPTED', 'DEFERRED', 'REFUSED')))
);
