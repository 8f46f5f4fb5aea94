-- For how many days what is kept; GET /v1/retention-rules says what then, and why.
insert into policy (name, valid_from, value, decision_reference, actor) values
    ('retention-application-drafts', '1970-01-01T00:00:00Z', '{"days": 180}', 'default', 'system'),
    ('retention-application-words', '1970-01-01T00:00:00Z', '{"days": 730}', 'default', 'system'),
    ('retention-unanswered-nominations', '1970-01-01T00:00:00Z', '{"days": 90}', 'default', 'system'),
    ('retention-email-wishes', '1970-01-01T00:00:00Z', '{"days": 7}', 'default', 'system'),
    ('retention-import-problems', '1970-01-01T00:00:00Z', '{"days": 90}', 'default', 'system');
