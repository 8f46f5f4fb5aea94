-- Who is ruled ineligible may appeal, and the body decides. The ruling officer is known, who cannot hear the appeal as well.
alter table nomination
    add column ruled_by uuid,
    add column appealed_at timestamptz,
    add column appeal_reason text check (char_length(appeal_reason) between 1 and 2000),
    add column appeal_outcome text check (appeal_outcome in ('GRANTED', 'REJECTED')),
    add column appeal_decided_on date,
    add column appeal_minute_reference text check (char_length(appeal_minute_reference) between 1 and 200),
    add column appeal_decided_at timestamptz,
    add constraint nomination_appeal_check check ((appealed_at is null) = (appeal_reason is null)),
    add constraint nomination_appeal_decided_check
        check ((appeal_outcome is null) = (appeal_decided_at is null)
               and (appeal_outcome is null) = (appeal_minute_reference is null)
               and (appeal_outcome is null or appealed_at is not null)),
    add constraint nomination_appeal_granted_check
        check (appeal_outcome is distinct from 'GRANTED' or status in ('ELIGIBLE', 'WITHDRAWN')),
    add constraint nomination_appeal_rejected_check
        check (appeal_outcome is distinct from 'REJECTED' or status in ('INELIGIBLE', 'WITHDRAWN'));

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('eligibility-appeal', '1970-01-01T00:00:00Z', '{"days": 3}', 'default', 'system');
