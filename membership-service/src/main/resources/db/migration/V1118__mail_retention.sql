insert into policy (name, valid_from, value, decision_reference, actor) values
    ('retention-mails', '1970-01-01T00:00:00Z', '{"days": 730}', 'default', 'system');

create index mail_settled_idx on mail (settled_at) where settled_at is not null;

create trigger mail_preferences_of_current_person before insert or update on mail_preferences
    for each row execute function person_is_current();
