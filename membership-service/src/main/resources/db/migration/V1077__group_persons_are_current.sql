-- Nothing new names somebody who was merged or erased. Of a charter the offices see to it: it names who holds them.
create trigger working_group_by_current_person before insert on working_group
    for each row execute function person_is_current('author_id');
create trigger group_seat_vote_of_current_person before insert on group_seat_vote
    for each row execute function person_is_current('voter_id');
create trigger group_report_by_current_person before insert on group_report
    for each row execute function person_is_current('submitted_by');
