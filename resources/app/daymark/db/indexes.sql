-- What is made once the tables are filled; the few in schema.sql are needed while they are.

create index task_open on task (status, planned_on);
create index task_done on task (done_on);
