insert into policy (name, valid_from, value, decision_reference, actor) values
    ('mail', '1970-01-01T00:00:00Z',
        '{"attempts": 20, "firstPause": "PT1M", "longestPause": "PT4H", "strangerPause": "P30D"}', 'default', 'system');
