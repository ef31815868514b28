-- Portraits that experts sent, and what the desk did with them. A file is there until then.
create table proof_portrait (
  id              uuid          primary key,
  proof           uuid          not null references proof,
  hash            varchar(64)   not null,
  type            varchar(20)   not null,
  width           integer       not null,
  height          integer       not null,
  credit          varchar(300)  not null,
  at              timestamptz   not null,
  outcome         varchar(10)   check (outcome in ('ACCEPTED', 'ANSWERED')),
  reply           varchar(4000) not null,
  settled_by_name varchar(80)   not null,
  settled_at      timestamptz
);
create unique index proof_portrait_open on proof_portrait (proof) where outcome is null;
create index proof_portrait_proof on proof_portrait (proof, at desc);

create table proof_portrait_file (
  portrait uuid  primary key references proof_portrait,
  bytes    bytea not null
);
alter table proof_portrait_file alter column bytes set storage external;
