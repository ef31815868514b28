create table medium (
  hash        varchar(64)  not null primary key,
  name        varchar(100) not null,
  type        varchar(20)  not null,
  width       integer      not null,
  height      integer      not null,
  caption     text         not null,
  credit      text         not null,
  alt         text         not null,
  searchable  text         not null,
  uploaded_by uuid         not null,
  uploaded_at timestamptz  not null,
  version     bigint       not null
);
create index medium_newest on medium (uploaded_at desc, hash);

create table medium_variant (
  hash   varchar(64) not null references medium,
  width  integer     not null,
  height integer     not null,
  bytes  bytea       not null,
  primary key (hash, width)
);
-- Pictures are compressed as they are; trying again would only cost time.
alter table medium_variant alter column bytes set storage external;
