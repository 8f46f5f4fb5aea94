-- A person who receives money is erased with the applicant, an organisation is not. Where nobody said, it is a person.
alter table grant_application add column recipient_is_organisation boolean not null default false;
alter table award add column recipient_is_organisation boolean not null default false;
