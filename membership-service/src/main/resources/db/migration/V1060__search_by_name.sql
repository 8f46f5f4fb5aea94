-- The words of a search: all of them begin words of the name. They went through directory_name, so none has an operator.
create function name_query(words text) returns tsquery language sql immutable strict parallel safe
return (select string_agg('''' || word || ''':*', ' & ')
        from string_to_table(directory_name(words), ' ') word where word <> '')::tsquery;

-- Officers search among all persons, not only among those in the directory.
drop index person_directory_words_idx;
create index person_words_idx on person using gin (array_to_tsvector(string_to_array(directory_name, ' ')));

alter table organisation
    add search_name text not null generated always as (directory_name(display_name || ' ' || legal_name)) stored;
create index organisation_words_idx on organisation using gin (array_to_tsvector(string_to_array(search_name, ' ')));
