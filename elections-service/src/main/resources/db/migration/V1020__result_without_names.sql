-- A stored count is never edited, and a name may be erased: so a count refers to candidates by number, {3}, and their
-- names stand with the candidates alone. Counts that were stored before get the same form once.
alter table election_result disable trigger election_result_stays;

do $$
declare
    stored record;
    candidate record;
    named text;
    pattern text;
begin
    for stored in select election_id, document::text as words from election_result loop
        named := stored.words;
        -- A longer name may have a shorter one in it.
        for candidate in select number, display_name from election_candidate
                         where election_id = stored.election_id order by length(display_name) desc, number loop
            pattern := trim(both '"' from to_json(candidate.display_name)::text);
            pattern := regexp_replace(pattern, '([][\\.^$*+?(){}|])', '\\\1', 'g');
            named := regexp_replace(named, '(?<![[:alnum:]])' || pattern || '(?![[:alnum:]])',
                '{' || candidate.number || '}', 'gi');
        end loop;
        update election_result set document = named::jsonb where election_id = stored.election_id;
    end loop;
end $$;

alter table election_result enable trigger election_result_stays;
