create collation french (provider = icu, locale = 'fr');

create table series (
  id          uuid primary key,
  version     integer      not null,
  slug        varchar(80)  not null unique,
  title       varchar(120) not null,
  description text         not null,
  format      varchar(20)  not null check (format in ('CONVERSATION', 'QUESTIONS', 'TALK', 'SERIAL')),
  numbered    boolean      not null,
  language    varchar(2)   not null
);

create table series_question (
  series   uuid    not null references series,
  position integer not null,
  question text    not null,
  primary key (series, position)
);

create table theme (
  id      uuid primary key,
  version integer     not null,
  slug    varchar(80) not null unique,
  name    varchar(80) not null
);

create table expert (
  id              uuid primary key,
  version         integer      not null,
  slug            varchar(80)  not null unique,
  name            varchar(120) not null,
  folded_name     varchar(160) not null,
  biography       text         not null,
  portrait_media  varchar(64)  not null,
  portrait_credit text         not null,
  portrait_alt    text         not null
);
create index expert_name on expert (name collate french, id);
