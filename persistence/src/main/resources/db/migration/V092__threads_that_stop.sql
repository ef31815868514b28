-- Where a series says so, nothing of it is published while threads are open.
alter table series add column stopped_by_threads boolean not null default false;
