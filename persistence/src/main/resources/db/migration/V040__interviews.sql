create table interview (
  id                   uuid primary key,
  revision_lock        bigint       not null,
  slug                 varchar(80)  not null unique,
  status               varchar(20)  not null
    check (status in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED')),
  status_since         timestamptz  not null,
  requested            text         not null,
  created_by           uuid         not null,
  created_by_name      varchar(80)  not null,
  created_at           timestamptz  not null,

  -- what readers see
  editions             integer      not null,
  online               boolean      not null,
  shown_version        integer      not null,
  first_published_at   timestamptz,
  published_at         timestamptz,
  withdrawn_at         timestamptz,
  due_at               timestamptz,
  due_by               uuid,
  due_by_name          varchar(80),

  -- what the desk's lists show of the manuscript
  title                varchar(300) not null,
  language             varchar(2)   not null,
  series               uuid         references series,
  series_number        integer      not null,
  experts              text         not null,
  expert_ids           text         not null,
  searchable           text         not null,
  changed_at           timestamptz  not null,
  changed_by_name      varchar(80)  not null,
  -- Signs that hold words together for the parser are taken out, in what is sought as well.
  words                tsvector generated always as
    (to_tsvector('simple', translate(left(searchable, 250000), '-./@_:+&=?#%~', '             '))) stored,
  expert_list          text[] generated always as (string_to_array(btrim(expert_ids), '  ')) stored,
  public_state         varchar(20) generated always as
    (case when online then 'ONLINE'
          when due_at is not null then 'SCHEDULED'
          when editions > 0 then 'WITHDRAWN'
          else 'NONE' end) stored
);
-- The desk's list sorts by each of these, and always ends with the id, so that pages do not overlap.
create index interview_changed on interview (changed_at desc, id);
create index interview_title on interview (title collate french, id);
create index interview_published_last on interview (published_at desc nulls last, id);
create index interview_published_first on interview (published_at, id);
create index interview_status on interview (status, changed_at desc, id);
create index interview_public_state on interview (public_state, changed_at desc, id);
create index interview_series on interview (series, changed_at desc, id);
create index interview_number on interview (series, series_number);
create index interview_creator on interview (created_by, changed_at desc, id);
create index interview_words on interview using gin (words);
create index interview_experts on interview using gin (expert_list);
create index interview_due on interview (due_at) where due_at is not null;
-- What awaits the people of the desk.
create index interview_in_review on interview (status_since, id) where status = 'IN_REVIEW';
create index interview_waiting on interview (status_since, id)
  where status = 'APPROVED' and due_at is null
    and (published_at is null or published_at < status_since);

create table interview_writer (
  interview uuid not null references interview,
  account   uuid not null,
  primary key (interview, account)
);
create index interview_writer_account on interview_writer (account, interview);

create table manuscript (
  interview       uuid primary key references interview deferrable initially deferred,
  version         integer     not null,
  text            text        not null,
  changed_at      timestamptz not null,
  changed_by      uuid        not null,
  changed_by_name varchar(80) not null,
  words           integer     not null
);

create table revision (
  id        uuid primary key,
  interview uuid        not null references interview,
  version   integer     not null,
  cause     varchar(20) not null,
  text      text        not null,
  at        timestamptz not null,
  by_account uuid       not null,
  by_name   varchar(80) not null,
  reason    text        not null
);
create index revision_interview on revision (interview, at desc);

create function revision_never_changes() returns trigger language plpgsql as $$
begin
  raise exception 'A version is never changed';
end $$;
create trigger revision_never_changes before update or delete on revision
  for each statement execute function revision_never_changes();

-- Addresses that interviews had while readers could see them: they lead on for ever.
create table former_address (
  slug      varchar(80) primary key,
  interview uuid not null references interview
);

create table notice (
  id          uuid primary key,
  for_account uuid,
  for_role    varchar(20),
  kind        varchar(30)  not null,
  interview   uuid         not null references interview,
  title       varchar(300) not null,
  at          timestamptz  not null,
  put_away_at timestamptz,
  check (for_account is not null or for_role is not null)
);
create index notice_waiting on notice (at desc) where put_away_at is null;

-- Who has an interview open in the editor, so that the next is told.
create table presence (
  interview uuid        not null references interview,
  account   uuid        not null,
  name      varchar(80) not null,
  since     timestamptz not null,
  seen_at   timestamptz not null,
  primary key (interview, account)
);
