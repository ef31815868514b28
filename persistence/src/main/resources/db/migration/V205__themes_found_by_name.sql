-- Themes are found by letters of their name, as experts are. Java folds a little more than this;
-- a theme is folded anew when it is renamed.
alter table theme add column folded_name varchar(160);
update theme set folded_name = replace(replace(replace(
  lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), '’', ''''), 'œ', 'oe'), 'æ', 'ae');
alter table theme alter column folded_name set not null;
create index theme_name on theme (name collate french, id);
