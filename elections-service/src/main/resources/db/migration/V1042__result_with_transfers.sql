-- A round may move several piles at once; counts that were stored before have the one that moved as a list of its own.
alter table election_result disable trigger election_result_stays;

update election_result
set document = jsonb_set(document, '{rounds}', (
    select coalesce(jsonb_agg(
        case when round ? 'transfer'
            then round - 'transfer' || jsonb_build_object('transfers', jsonb_build_array(round -> 'transfer'))
            else round end
        order by place), '[]')
    from jsonb_array_elements(document -> 'rounds') with ordinality as each (round, place)))
where jsonb_path_exists(document, '$.rounds[*].transfer');

alter table election_result enable trigger election_result_stays;
