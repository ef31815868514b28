-- A notice is for one person: what was for a role is for each who holds it now.
alter table notice add column by_name varchar(80) not null default '';
alter table notice add column detail varchar(500) not null default '';
alter table notice add column occasion varchar(100);
alter table notice add column waiting boolean not null default false;
alter table notice add column mail uuid;
alter table notice rename column put_away_at to read_at;
insert into notice (id, for_account, kind, interview, title, at, read_at)
  select distinct on (notice.interview, notice.at, account_role.account)
    gen_random_uuid(), account_role.account, notice.kind, notice.interview, notice.title, notice.at, notice.read_at
  from notice join account_role on account_role.role = notice.for_role
  where not exists (
    select from notice other
    where other.for_account = account_role.account
      and other.interview = notice.interview and other.at = notice.at);
delete from notice where for_account is null;
drop index notice_waiting;
alter table notice drop column for_role;
alter table notice rename column for_account to account;
alter table notice alter column account set not null;
alter table notice alter column by_name drop default, alter column detail drop default;
create index notice_of on notice (account, at desc, id);
create index notice_unread on notice (account, at desc) where read_at is null;
create index notice_for_the_day on notice (account, at) where waiting;
create index notice_in on notice (mail) where mail is not null;
-- Of some things a person is told once, whatever looks for them at the same time.
create unique index notice_once on notice (account, kind, occasion) where occasion is not null;

-- Where mail reaches a person, and of what they want any.
create table letterbox (
  account uuid primary key references account,
  address varchar(254) not null
);
create table letterbox_choice (
  account  uuid        not null references letterbox,
  kind     varchar(30) not null,
  delivery varchar(20) not null,
  primary key (account, kind)
);

-- The outbox: written in the transaction of what is told, worked off afterwards.
create table mail (
  id          uuid primary key,
  account     uuid         not null,
  address     varchar(254) not null,
  message_id  varchar(300) not null,
  created_at  timestamptz  not null,
  not_before  timestamptz  not null,
  refusals    integer      not null,
  trouble     varchar(300) not null,
  sent_at     timestamptz,
  given_up_at timestamptz,
  check (sent_at is null or given_up_at is null)
);
create index mail_to_send on mail (not_before, id) where sent_at is null and given_up_at is null;
create index mail_latest on mail (created_at desc, id);
