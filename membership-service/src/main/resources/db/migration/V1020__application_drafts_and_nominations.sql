alter table membership_application
    -- Of a nomination, the applicant is whoever consents.
    alter person_id drop not null,
    -- A draft has not been submitted; members comment on a nomination from the consent on.
    alter submitted_at drop not null,
    alter comments_until drop not null,
    add nominator_id uuid references person,
    -- What the nominator typed about somebody who may or may not be known here; erased with the answer.
    add nominee_email text check (nominee_email = lower(nominee_email)),
    add nominee_name text,
    add consent text check (consent in ('ASKED', 'GIVEN', 'REFUSED')),
    drop constraint membership_application_standing_check,
    add constraint membership_application_standing_check
        check (standing in ('DRAFT', 'SUBMITTED', 'DEFERRED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    add constraint membership_application_submitted_check
        check (submitted_at is not null or standing in ('DRAFT', 'WITHDRAWN')),
    add constraint membership_application_comments_check
        check (comments_until is not null or standing in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
    add constraint membership_application_nomination_check
        check ((nominator_id is null) = (consent is null) and nominator_id is distinct from person_id),
    -- Nothing is decided before the nominee has consented.
    add constraint membership_application_consent_first_check
        check (consent is null or consent = 'GIVEN' or standing in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
    add constraint membership_application_applicant_check
        check (person_id is not null
            or consent is not null and consent <> 'GIVEN' and (nominee_email is not null or standing = 'WITHDRAWN')),
    add constraint membership_application_nominee_waits_check
        check (nominee_email is null or consent = 'ASKED' and standing <> 'WITHDRAWN');

drop index membership_application_open_key;
-- One open application a person; a nomination is the nominee's own once they have consented.
create unique index membership_application_open_key on membership_application (person_id)
    where standing in ('DRAFT', 'SUBMITTED', 'DEFERRED') and (consent is null or consent = 'GIVEN');
create index membership_application_nominator_idx on membership_application (nominator_id);
create index membership_application_nominee_idx on membership_application (nominee_email);
