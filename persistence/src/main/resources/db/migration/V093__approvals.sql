-- How many people must find an interview of the series good.
alter table series add column required_approvals integer not null default 1
  check (required_approvals between 1 and 5);

-- Who found an interview good, with the fingerprint of each block as it stood then, a block a line.
create table interview_approval (
  interview    uuid        not null references interview,
  position     integer     not null,
  account      uuid        not null,
  account_name varchar(80) not null,
  at           timestamptz not null,
  round        integer     not null,
  fingerprints text        not null,
  primary key (interview, position)
);
