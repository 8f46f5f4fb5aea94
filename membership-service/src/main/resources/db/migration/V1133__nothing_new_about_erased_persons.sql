create trigger declared_conflict_about_current_person before insert on declared_conflict
    for each row execute function person_is_current('other_person_id');
