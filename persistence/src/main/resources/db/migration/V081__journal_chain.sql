-- Each row of the journal hangs on the one before it: docs/decisions/journal-chain.md. The rows that
-- are here already get number and seal from the next migration, which is written in Java because
-- the database never sees the key.
alter table journal_entry
  add column number bigint,
  add column key_id varchar(12),
  add column seal   bytea;

-- The last row, told apart and sealed as well: rows that are cut off the end are missed. It is also
-- what those who add to the journal at the same time wait for.
create table journal_end (
  one         boolean primary key default true check (one),
  last_number bigint      not null,
  last_seal   bytea       not null,
  key_id      varchar(12) not null,
  seal        bytea       not null
) with (fillfactor = 10);
