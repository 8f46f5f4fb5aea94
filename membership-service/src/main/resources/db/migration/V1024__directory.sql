-- A name as people search for it: without case, accents and punctuation, words apart by one space.
create function directory_name(name text) returns text language sql immutable strict parallel safe
return btrim(regexp_replace(
    translate(
        replace(replace(
            regexp_replace(casefold(normalize(name, NFKD) collate pg_unicode_fast), '[\u0300-\u036f]', '', 'g'),
            'æ', 'ae'), 'œ', 'oe'),
        'øłđðħıŧ', 'olddhit'),
    '[^[:alnum:]]+' collate pg_unicode_fast, ' ', 'g'));

alter table person
    add directory_name text collate "C" not null generated always as (directory_name(display_name)) stored;

-- The order of the directory, and its words.
create index person_directory_idx on person (directory_name, id) where listed_in_directory;
create index person_directory_words_idx on person using gin (array_to_tsvector(string_to_array(directory_name, ' ')))
    where listed_in_directory;
create index person_directory_country_idx on person (country, directory_name, id) where listed_in_directory;
