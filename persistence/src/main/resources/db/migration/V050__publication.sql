create table edition (
  id                 uuid primary key,
  interview          uuid         not null references interview,
  revision           uuid         not null references revision,
  number             integer      not null,
  text               text         not null,
  interviewers       text         not null,
  state              varchar(10)  not null check (state in ('ONLINE', 'REPLACED', 'WITHDRAWN')),
  first_published_at timestamptz  not null,
  published_at       timestamptz  not null,
  withdrawn_at       timestamptz,
  withdrawal_notice  text         not null,
  language           varchar(2)   not null,
  kicker             text         not null,
  title              varchar(300) not null,
  standfirst         text         not null,
  series             uuid         references series,
  series_number      integer      not null,
  unique (interview, number)
);
-- At most one edition of an interview is online: two publications at once cannot both succeed.
create unique index edition_online on edition (interview) where state = 'ONLINE';
create index edition_by_date on edition (first_published_at desc, id) where state = 'ONLINE';
create index edition_in_series on edition (series, series_number) where state = 'ONLINE';

create table edition_expert (
  edition      uuid    not null references edition,
  position     integer not null,
  expert       uuid    not null,
  name         varchar(120) not null,
  title        text    not null,
  organisation text    not null,
  portrait     varchar(64) not null,
  primary key (edition, position)
);
create index edition_expert_expert on edition_expert (expert);

create table edition_theme (
  edition  uuid    not null references edition,
  position integer not null,
  theme    uuid    not null references theme,
  primary key (edition, position)
);
create index edition_theme_theme on edition_theme (theme);

create table edition_media (
  edition uuid        not null references edition,
  hash    varchar(64) not null,
  primary key (edition, hash)
);
create index edition_media_hash on edition_media (hash);

-- Grows with every change of what readers see; one row.
create table site_generation (
  only_row   boolean primary key default true check (only_row),
  generation bigint not null
);
insert into site_generation values (true, 1);
