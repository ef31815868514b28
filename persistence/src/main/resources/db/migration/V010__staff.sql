create table account (
  id              uuid primary key,
  login           varchar(40)  not null unique check (login ~ '^[a-z0-9._-]{2,40}$'),
  display_name    varchar(80)  not null,
  language        varchar(2)   not null check (language in ('FR', 'EN')),
  password_hash   varchar(255),
  password_set_at timestamptz,
  active          boolean      not null,
  created_at      timestamptz  not null,
  version         integer      not null
);

create table account_role (
  account uuid        not null references account,
  role    varchar(16) not null check (role in ('EDITOR', 'REVIEWER', 'CHIEF', 'ADMIN')),
  primary key (account, role)
);

-- Only the SHA-256 of a link's secret is kept: a stolen copy of the database opens no account.
create table invitation (
  id                uuid primary key,
  account           uuid        not null references account,
  token_fingerprint varchar(64) not null unique,
  created_at        timestamptz not null,
  expires_at        timestamptz not null,
  used_at           timestamptz,
  version           integer     not null
);

create index invitation_unused on invitation (account) where used_at is null;
