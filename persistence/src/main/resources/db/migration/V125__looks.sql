-- Which texts that were handed in each person has looked at: whoever comes back is led to what
-- changed since.
create table review_look (
  interview uuid        not null references interview,
  account   uuid        not null,
  version   integer     not null,
  at        timestamptz not null,
  primary key (interview, account, version)
);
