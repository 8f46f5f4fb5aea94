-- When a row was written last, for tools that ask what changed since their last visit. The database notes it, so that no
-- command can forget to; now() is the instant that the transaction records. A change of terms, periods or
-- representatives moves the version of its owner, and so its row.
create function note_update() returns trigger language plpgsql as $$
begin
    new.updated_at := now();
    return new;
end $$;

alter table person add column updated_at timestamptz not null default now();
alter table organisation add column updated_at timestamptz not null default now();
alter table membership_application add column updated_at timestamptz not null default now();
alter table member add column updated_at timestamptz not null default now();
alter table corporate_membership add column updated_at timestamptz not null default now();
alter table invoice add column updated_at timestamptz not null default now();

create trigger person_note_update before update on person for each row execute function note_update();
create trigger organisation_note_update before update on organisation for each row execute function note_update();
create trigger membership_application_note_update before update on membership_application
    for each row execute function note_update();
create trigger member_note_update before update on member for each row execute function note_update();
create trigger corporate_membership_note_update before update on corporate_membership
    for each row execute function note_update();
create trigger invoice_note_update before update on invoice for each row execute function note_update();

create index person_updated_idx on person (updated_at);
create index organisation_updated_idx on organisation (updated_at);
create index membership_application_updated_idx on membership_application (updated_at);
create index member_updated_idx on member (updated_at);
create index corporate_membership_updated_idx on corporate_membership (updated_at);
create index invoice_updated_idx on invoice (updated_at);
