-- Mail that came back. It is about the address that the recipient had when the mail left; the address itself is not kept.
create table mail_bounce (
    id uuid primary key,
    mail_id uuid not null references mail,
    kind text not null check (kind in ('HARD', 'SOFT')),
    status_code text check (status_code ~ '^[245][.][0-9]{1,3}[.][0-9]{1,3}$'),
    mailed_at timestamptz not null,
    bounced_at timestamptz not null,
    recorded_at timestamptz not null check (recorded_at >= bounced_at),
    constraint mail_bounce_once_key unique (mail_id, kind)
);
