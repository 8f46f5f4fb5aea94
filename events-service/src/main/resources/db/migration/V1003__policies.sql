insert into policy (name, valid_from, value, decision_reference, actor) values
    ('foundation-zone', '1970-01-01T00:00:00Z', '"UTC"', 'default', 'system'),
    ('event-gates', '1970-01-01T00:00:00Z',
     '{"contacts": {"CONFERENCE": 2, "WORKSHOP": 1, "SPRINT": 1, "MEETUP": 1, "ONLINE": 1, "COHORT": 1},
       "sharedMailboxes": ["admin", "board", "coc", "codeofconduct", "conduct", "contact", "events", "hello", "help", "hi",
                           "info", "mail", "noreply", "office", "organisers", "organizers", "postmaster", "support", "team"],
       "protectedNames": ["DjangoCon"]}',
     'default', 'system');
