-- Nobody can use a power that was given to a group which is not there.
alter table delegation add foreign key (group_id) references working_group;
