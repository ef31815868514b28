-- When a proposal was changed last: it ends by itself where nobody goes on with it. Those that are
-- there already begin to wait today, so that nobody loses one unwarned.
alter table transcript add column changed_at timestamptz not null default now();
alter table transcript alter column changed_at drop default;
create index transcript_abandoned on transcript (changed_at, id) where interview is null;
