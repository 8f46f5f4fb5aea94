-- MERGED: the membership goes on as that of the person whom this one was merged into.
alter table member drop constraint member_status_check;
alter table member add constraint member_status_check
    check (status in ('ACTIVE', 'SUSPENDED', 'RESIGNED', 'TERMINATED', 'DECEASED', 'MERGED'));
