insert into policy (name, valid_from, value, decision_reference, actor) values
    ('corporate-renewal', '1970-01-01T00:00:00Z', '{"dueDaysBeforeEnd": 30, "graceDays": 90}', 'default', 'system');
