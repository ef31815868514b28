-- Transcripts: first a proposal of whoever read it in, then what was said, kept with the interview.
create table transcript (
  id         uuid         not null primary key,
  owner      uuid         not null,
  owner_name varchar(200) not null,
  name       varchar(200) not null,
  type       varchar(20)  not null,
  sha256     varchar(64)  not null,
  read_at    timestamptz  not null,
  proposal   text         not null,
  edits      text         not null,
  version    integer      not null,
  interview  uuid         unique references interview,
  ties       text         not null
);
create index transcript_open on transcript (owner, read_at desc) where interview is null;

-- The original, byte by byte; read only where it is asked for.
create table transcript_file (
  transcript uuid         not null primary key references transcript on delete cascade,
  name       varchar(200) not null,
  bytes      bytea        not null
);
