-- How a vacancy was filled, and why a term ended. A term ends with the successor's start, or because the holder goes.
alter table term drop constraint term_origin_check;
alter table term
    add constraint term_origin_check check (origin in ('BOOTSTRAP', 'ELECTION', 'APPOINTMENT')),
    add column appointed_by text check (char_length(appointed_by) between 1 and 200),
    add column appointed_on date,
    add column end_reason text
        check (end_reason in ('SUCCESSION', 'RESIGNATION', 'DEATH', 'REMOVAL', 'AFFILIATION', 'REDUCTION')),
    add column ended_by text check (char_length(ended_by) between 1 and 200),
    add column end_decided_on date,
    add column end_motion_id uuid references motion (id);

update term set end_reason = 'SUCCESSION' where valid_until is not null;

alter table term
    add constraint term_ends_for_a_reason check ((valid_until is null) = (end_reason is null)),
    add constraint term_appointed_by_decision check ((origin = 'APPOINTMENT') = (appointed_by is not null)),
    add constraint term_appointed_on_a_day check ((appointed_by is null) = (appointed_on is null)),
    add constraint term_ended_on_a_day check ((ended_by is null) = (end_decided_on is null)),
    add constraint term_ended_by_motion check (end_motion_id is null or ended_by is not null),
    -- Nobody loses a seat without a decision.
    add constraint term_removed_by_decision check (end_reason <> 'REMOVAL' or ended_by is not null);

-- Which seats an election offers is settled when it is announced.
create table offered_seat (
    election_id  uuid not null references election (id),
    seat_id      uuid not null references seat (id),
    primary key (election_id, seat_id)
);

-- Elections that are under way offered the seats that were vacant or up.
insert into offered_seat (election_id, seat_id)
select e.id, s.id from election e join seat s on s.body_id = e.body_id
where e.status not in ('DRAFT', 'PUBLISHED', 'VOID', 'CANCELLED')
  and not exists (select from term t where t.seat_id = s.id and (t.valid_until is null or t.valid_until > e.term_start)
                  and t.planned_end > e.term_start);

insert into policy (name, valid_from, value, decision_reference, actor) values
    ('board-terms', '1970-01-01T00:00:00Z', '{"years": 2}', 'default', 'system');
