create table organisation_logo (
    organisation_id uuid primary key references organisation,
    media_type text not null check (media_type in ('image/png', 'image/svg+xml')),
    content bytea not null check (octet_length(content) between 1 and 1048576),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz not null
);
