-- Other words, suggested for those that a thread hangs on, and what became of them.
alter table review_thread
  add column suggested  text,
  add column suggestion varchar(20) check (suggestion in ('OPEN', 'ACCEPTED', 'REFUSED')),
  add check ((suggested is null) = (suggestion is null));

alter table review_message drop constraint review_message_kind_check;
alter table review_message add constraint review_message_kind_check
  check (kind in ('SAID', 'RESOLVED', 'REOPENED', 'ACCEPTED', 'REFUSED'));
