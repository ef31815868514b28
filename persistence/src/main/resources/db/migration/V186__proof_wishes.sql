-- How experts want to be introduced otherwise, and what the desk did with it.
create table proof_wish (
  proof           uuid          not null references proof,
  detail          varchar(20)   not null check (detail in ('NAME', 'TITLE', 'ORGANISATION', 'BIOGRAPHY')),
  words           varchar(4000) not null,
  base            text          not null,
  outcome         varchar(10)   check (outcome in ('ACCEPTED', 'ANSWERED')),
  reply           varchar(4000) not null,
  settled_by_name varchar(80)   not null,
  settled_at      timestamptz,
  primary key (proof, detail)
);
