-- What was asked when a text was submitted. The round goes on until somebody ends it, and is kept.
create table review_round (
  id            uuid primary key,
  interview     uuid        not null references interview,
  number        integer     not null,
  began_at      timestamptz not null,
  asked_by      uuid        not null,
  asked_by_name varchar(80) not null,
  due           date,
  priority      varchar(10) not null check (priority in ('NORMAL', 'HIGH', 'URGENT')),
  word          text        not null,
  unique (interview, number)
);

create table review_round_reviewer (
  round        uuid        not null references review_round,
  position     integer     not null,
  account      uuid        not null,
  account_name varchar(80) not null,
  primary key (round, position)
);
create index review_round_reviewer_account on review_round_reviewer (account, round);

-- Each version belongs to the round in which it was frozen; decisions are told by it.
alter table revision add column round integer not null default 0;
alter table revision disable trigger revision_never_changes;
update revision r set round =
  (select count(*) from revision s
    where s.interview = r.interview and s.cause = 'SUBMITTED' and s.at <= r.at);
alter table revision enable trigger revision_never_changes;

-- Before there were names, whoever might was asked.
insert into review_round
select gen_random_uuid(), interview, row_number() over (partition by interview order by at, id),
       at, by_account, by_name, null, 'NORMAL', ''
from revision where cause = 'SUBMITTED';
