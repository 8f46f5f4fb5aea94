-- A contact who is a person known here; with the person goes the contact.
alter table event_conduct_contact add column person_id uuid;
create index event_conduct_contact_person on event_conduct_contact (person_id) where person_id is not null;
