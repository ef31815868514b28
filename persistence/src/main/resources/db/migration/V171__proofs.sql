-- An expert's reading of their answers: docs/decisions/what-a-sign-off-proves.md.
create table proof (
  id            uuid          primary key,
  version       integer       not null,
  interview     uuid          not null references interview,
  purpose       varchar(20)   not null check (purpose in ('PROOFREADING', 'ANSWERS')),
  expert        uuid          not null,
  expert_name   varchar(120)  not null,
  language      varchar(2)    not null,
  address       varchar(254)  not null,
  address_key   varchar(12)   not null,
  address_seal  varchar(64)   not null,
  scope         varchar(20)   not null,
  silence       varchar(20)   not null,
  rule          varchar(1000) not null,
  word          varchar(4000) not null,
  asked_by      uuid          not null,
  asked_by_name varchar(80)   not null,
  asked_at      timestamptz   not null,
  deadline      timestamptz   not null,
  remind_at     timestamptz,
  reminders     integer       not null,
  sent_at       timestamptz,
  ended_at      timestamptz,
  revoked       boolean       not null,
  code_key      varchar(12),
  code_seal     varchar(64),
  code_made_at  timestamptz,
  code_tries    integer       not null
);
create index proof_interview on proof (interview, asked_at desc);
create index proof_to_remind on proof (remind_at, id) where ended_at is null and remind_at is not null;
create index proof_over on proof (deadline, id) where ended_at is null;

-- What was typed and not sent; nothing follows from it.
create table proof_draft (
  proof  uuid        not null references proof,
  answer varchar(40) not null,
  choice varchar(10) check (choice in ('APPROVE', 'CORRECT', 'CONTEST')),
  words  text        not null,
  reason varchar(4000) not null,
  seen   varchar(300) not null,
  at     timestamptz not null,
  primary key (proof, answer)
);

-- What was sent last, and what the desk did with it.
create table proof_opinion (
  proof           uuid        not null references proof,
  answer          varchar(40) not null,
  choice          varchar(10) not null check (choice in ('APPROVE', 'CORRECT', 'CONTEST')),
  words           text        not null,
  reason          varchar(4000) not null,
  base            text        not null,
  fingerprint     varchar(64) not null,
  at              timestamptz not null,
  outcome         varchar(10) check (outcome in ('ACCEPTED', 'ANSWERED')),
  reply           varchar(4000) not null,
  settled_by_name varchar(80) not null,
  settled_at      timestamptz,
  primary key (proof, answer)
);

create table proof_particulars (
  proof        uuid         not null references proof,
  stage        varchar(10)  not null check (stage in ('DRAFT', 'SENT')),
  name         varchar(300) not null,
  title        varchar(300) not null,
  organisation varchar(300) not null,
  biography    varchar(4000) not null,
  consent      varchar(10)  not null check (consent in ('UNSAID', 'GIVEN', 'DENIED')),
  remark       varchar(4000) not null,
  primary key (proof, stage)
);

-- Of a link, and of what it is exchanged for, the SHA-256 alone is kept.
create table proof_link (
  fingerprint varchar(64) primary key,
  proof       uuid        not null references proof,
  mailed      boolean     not null,
  made_at     timestamptz not null,
  expires_at  timestamptz not null,
  revoked     boolean     not null,
  uses        integer     not null
);
create index proof_link_proof on proof_link (proof, made_at desc);

create table proof_receipt (
  fingerprint varchar(64) primary key,
  proof       uuid        not null references proof,
  at          timestamptz not null
);

-- Mails go to people who have no account as well.
alter table mail
  alter column account drop not null,
  add column missive varchar(30),
  add column about uuid,
  add column recipient_name varchar(120),
  add column recipient_language varchar(2),
  add column details text,
  add check ((account is null) = (missive is not null));
create index mail_about on mail (about) where about is not null;
