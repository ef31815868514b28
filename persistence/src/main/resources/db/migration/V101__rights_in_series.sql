-- Who may do what in a series: whoever has the role, or, where it is restricted, those named here.
alter table series
  add column restricted boolean not null default false,
  add column commenters uuid[]  not null default '{}',
  add column editors    uuid[]  not null default '{}',
  add column reviewers  uuid[]  not null default '{}',
  add column publishers uuid[]  not null default '{}';
