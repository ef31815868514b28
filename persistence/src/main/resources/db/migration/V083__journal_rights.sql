alter table journal_entry
  alter column number set not null,
  alter column key_id set not null,
  alter column seal set not null,
  add constraint journal_entry_number unique (number);

-- One for each filter, in the order of the pages: any two days are one stretch of it.
drop index journal_entry_subject;
create index journal_entry_subject on journal_entry (subject, at, number);
create index journal_entry_at on journal_entry (at, number);
create index journal_entry_actor on journal_entry (actor, at, number);
create index journal_entry_act on journal_entry (act, at, number);
create index journal_entry_refused on journal_entry (at, number) where refused;

-- Append-only by right as well as by trigger: who owns the table can add to it and read it.
revoke update, delete, truncate, references, trigger on journal_entry from public, current_user;
revoke insert, delete, truncate, references, trigger on journal_end from public, current_user;
