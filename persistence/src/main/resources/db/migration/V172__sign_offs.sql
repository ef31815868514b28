-- What an expert decided on an answer, sealed. Append-only by right as well as by trigger, as the
-- journal is.
create table sign_off (
  id           uuid        primary key,
  proof        uuid        not null,
  interview    uuid        not null,
  expert       uuid        not null,
  shown        varchar(30) not null,
  address_hash varchar(80) not null,
  at           timestamptz not null,
  scope        varchar(20) not null,
  policy       varchar(1100) not null,
  answer       varchar(40) not null,
  choice       varchar(10) not null,
  text_hash    varchar(64) not null,
  key_id       varchar(12) not null,
  seal         varchar(64) not null
);
create index sign_off_proof on sign_off (proof, at, id);

create function sign_offs_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'Sign-offs can only be added to';
end $$;
create trigger sign_offs_are_append_only before update or delete or truncate on sign_off
  for each statement execute function sign_offs_are_append_only();
revoke update, delete, truncate, references, trigger on sign_off from public, current_user;
