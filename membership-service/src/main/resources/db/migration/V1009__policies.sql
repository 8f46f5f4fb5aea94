insert into policy (name, valid_from, value, decision_reference, actor) values
    ('foundation-zone', '1970-01-01T00:00:00Z', '"UTC"', 'default', 'system'),
    ('individual-membership', '1970-01-01T00:00:00Z', '{"commentPeriodDays": 0}', 'default', 'system'),
    ('corporate-membership', '1970-01-01T00:00:00Z', '{"termMonths": 12}', 'default', 'system'),
    ('electorate', '1970-01-01T00:00:00Z', '{"onePersonOneVote": true}', 'default', 'system');
