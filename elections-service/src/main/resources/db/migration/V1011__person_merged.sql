-- Who casts a ballot is looked for under all records that were merged into theirs.
create index person_merged on person (merged_into) where merged_into is not null;
