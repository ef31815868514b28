create table journal_entry (
  id         uuid primary key,
  at         timestamptz not null,
  actor      uuid,
  actor_name text not null,
  act        text not null,
  subject    uuid,
  detail     text not null,
  refused    boolean not null
);
create index journal_entry_subject on journal_entry (subject, at desc);

-- Append-only: whoever has the program's rights can add to the journal, and do nothing else to it.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The journal can only be added to';
end $$;
create trigger journal_is_append_only before update or delete or truncate on journal_entry
  for each statement execute function journal_is_append_only();
