-- A mail server that does not let this service in says why, too.
alter table mail_attempt
    drop constraint mail_attempt_check2,
    add constraint mail_attempt_reply_outcome_check check ((reply is null) or (outcome is not null));
