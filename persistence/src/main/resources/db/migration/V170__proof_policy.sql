-- How the experts of a series read their answers.
alter table series
  add column proof_required boolean      not null default false,
  add column proof_scope    varchar(20)  not null default 'WORDING'
    check (proof_scope in ('NONE', 'FACTS', 'WORDING')),
  add column proof_days     integer      not null default 10 check (proof_days between 1 and 90),
  add column proof_blocks   boolean      not null default false,
  add column proof_labelled boolean      not null default true,
  add column proof_silence  varchar(20)  not null default 'GOES_ON'
    check (proof_silence in ('GOES_ON', 'WAITS')),
  add column proof_rule     varchar(1000) not null default '';

-- What the experts said of an interview's answers, an answer a line; and when one spoke last.
alter table interview
  add column proof_marks text        not null default '',
  add column proof_scope varchar(20) not null default 'NONE',
  add column proof_at    timestamptz;

-- What an edition tells readers of it.
alter table edition
  add column proof_scope   varchar(20),
  add column proof_whole   boolean,
  add column proof_at      timestamptz,
  add column proof_changed varchar(40)[];

-- The same for what readers can see, in a view of its own: others hang on visible_edition.
create view visible_proof as
  select edition.id as edition, edition.proof_scope, edition.proof_whole, edition.proof_at,
         edition.proof_changed
  from edition join visible_edition on visible_edition.id = edition.id
  where edition.proof_at is not null;
