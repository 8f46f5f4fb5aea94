insert into policy (name, valid_from, value, decision_reference, actor) values
    ('retention-conduct-contacts', '1970-01-01T00:00:00Z', '{"days": 180}', 'default', 'system');
