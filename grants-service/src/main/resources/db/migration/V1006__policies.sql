insert into policy (name, valid_from, value, decision_reference, actor) values
    ('foundation-zone', '1970-01-01T00:00:00Z', '"UTC"', 'default', 'system'),
    ('grant-lead-time', '1970-01-01T00:00:00Z', '{"days": 56}', 'default', 'system');
