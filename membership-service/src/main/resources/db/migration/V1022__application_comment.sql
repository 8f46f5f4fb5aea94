create table application_comment (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references membership_application,
    author_id uuid not null references person,
    -- Null once it was erased; that something was said remains.
    text text check (length(text) between 1 and 5000),
    written_at timestamptz not null,
    erased_at timestamptz check (erased_at >= written_at),
    check ((text is null) = (erased_at is not null))
);
create index application_comment_application_idx on application_comment (application_id, id);
create index application_comment_author_idx on application_comment (author_id);
