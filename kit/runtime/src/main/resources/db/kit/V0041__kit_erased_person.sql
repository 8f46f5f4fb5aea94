-- Records of persons who were erased: ids only. They stay, so that whoever restores an old copy knows whom to erase again.
create table erased_person (
    person_id uuid primary key,
    erased_at timestamptz not null,
    -- The sign-ins that were theirs, until what was under way at that moment has been erased too.
    sign_ins text[] not null default '{}',
    swept_at timestamptz check (swept_at >= erased_at),
    check (swept_at is null or sign_ins = '{}')
);
create index erased_person_unswept on erased_person (erased_at) where swept_at is null;
