insert into policy (name, valid_from, value, decision_reference, actor) values
    ('working-groups', '1970-01-01T00:00:00Z', '{"optInDays": 7, "reportDueDays": 14, "termsEndingDays": 60}', 'default',
     'system');
