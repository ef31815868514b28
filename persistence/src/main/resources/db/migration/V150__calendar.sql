-- What is to become of an interview at times to come, and what was put away.
alter table interview
  add column due_given_up    timestamptz,
  add column embargoed       boolean not null default false,
  add column embargo_until   timestamptz,
  add column embargo_note    text    not null default '',
  add column embargo_by      uuid,
  add column embargo_by_name varchar(80),
  add column ends_at         timestamptz,
  add column ends_notice     text    not null default '',
  add column ends_by         uuid,
  add column ends_by_name    varchar(80),
  add column in_trash        boolean not null default false,
  add column trashed_at      timestamptz,
  add column trashed_by      uuid,
  add column trashed_by_name varchar(80),
  add check (embargoed = (embargo_until is not null)),
  add check (in_trash = (trashed_at is not null)),
  add check (ends_at is null or online),
  add check (not in_trash or not online);

-- An embargo hides what is online: lists of the desk say so, and nothing else of it.
alter table interview drop column public_state;
alter table interview add column public_state varchar(20) generated always as
  (case when embargoed then 'EMBARGOED'
        when online then 'ONLINE'
        when due_at is not null then 'SCHEDULED'
        when editions > 0 then 'WITHDRAWN'
        else 'NONE' end) stored;
create index interview_public_state on interview (public_state, changed_at desc, id);

create index interview_ends on interview (ends_at) where ends_at is not null;
create index interview_embargo on interview (embargo_until) where embargo_until is not null;
create index interview_in_trash on interview (trashed_at desc, id) where in_trash;

-- The one rule for what readers can see; in Java it is org.verbatim.readers.Visibility. All other
-- views of readers go through this one.
create or replace view visible_edition as
  select edition.*, interview.slug
  from edition join interview on interview.id = edition.interview
  where edition.state = 'ONLINE' and not interview.embargoed;
