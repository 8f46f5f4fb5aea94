-- A motion can pass for what the rules of the service do not allow any more: the problem type that was in the way.
alter table decision_answer
    add column hindrance text,
    drop constraint decision_answer_disposition_check,
    add constraint decision_answer_disposition_check check (
        disposition in ('APPLIED', 'STALE', 'LATER', 'HINDERED', 'NOT_PASSED', 'WITHDRAWN')),
    add check ((disposition = 'HINDERED') = (hindrance is not null));
