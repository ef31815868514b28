-- What is said at the desk about a text. The interview counts what is open, under its own lock.
alter table interview
  add column review_rounds    integer   not null default 0,
  add column threads          integer   not null default 0,
  add column open_threads     integer[] not null default '{}',
  add column blocking_threads integer[] not null default '{}';

-- What was submitted before there were rounds is in its first.
update interview i set review_rounds =
  (select count(*) from revision r where r.interview = i.id and r.cause = 'SUBMITTED');

create table review_thread (
  id         uuid primary key,
  interview  uuid        not null references interview,
  number     integer     not null,
  round      integer     not null,
  blocking   boolean     not null,
  resolved   boolean     not null,
  block      varchar(40) not null,
  answer     varchar(40) not null,
  -- the passage as it was when words of it were marked
  span_was   text,
  span_start integer     not null,
  span_end   integer     not null,
  unique (interview, number)
);

create table review_message (
  thread      uuid        not null references review_thread,
  position    integer     not null,
  kind        varchar(20) not null check (kind in ('SAID', 'RESOLVED', 'REOPENED')),
  author      uuid        not null,
  author_name varchar(80) not null,
  at          timestamptz not null,
  words       text        not null,
  mentioned   uuid[]      not null,
  primary key (thread, position)
);
