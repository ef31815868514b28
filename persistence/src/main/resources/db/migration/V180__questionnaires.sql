-- Questions that experts answer in writing: docs/decisions/answers-by-mail.md.
alter table series add column questionnaire boolean not null default true;

-- A request of the purpose ANSWERS has one. It may be written down before its request is.
create table questionnaire (
  proof         uuid          primary key references proof deferrable initially deferred,
  remark        varchar(4000) not null,
  remark_sent   varchar(4000) not null,
  taken_over_by varchar(80)   not null
);

-- A question as it was sent, what the expert types and sends, and what became of it.
create table questionnaire_question (
  proof           uuid          not null references questionnaire,
  place           integer       not null,
  exchange        varchar(40)   not null,
  question        text          not null,
  typed           text          not null,
  sent            text          not null,
  sent_at         timestamptz,
  fate            varchar(10)   not null
    check (fate in ('UNSENT', 'IN_TEXT', 'BESIDE', 'TAKEN', 'REFUSED')),
  answer          varchar(40)   not null,
  fingerprint     varchar(64)   not null,
  reply           varchar(4000) not null,
  settled_by_name varchar(80)   not null,
  primary key (proof, place)
);
