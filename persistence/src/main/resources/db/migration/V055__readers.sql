-- What readers can see. Every query for readers goes through this view; the same rule in Java is
-- org.verbatim.readers.Visibility.
create view visible_edition as
  select edition.*, interview.slug
  from edition join interview on interview.id = edition.interview
  where edition.state = 'ONLINE';

-- What readers are told was taken away: the last edition of an interview, if it was withdrawn.
create view withdrawn_edition as
  select edition.language, edition.withdrawn_at, edition.withdrawal_notice, interview.slug
  from edition join interview on interview.id = edition.interview
  where edition.state = 'WITHDRAWN'
    and not exists (
      select from edition later
      where later.interview = edition.interview and later.number > edition.number);

-- The pictures of what readers see, each in the widths that it can be had in.
create view visible_picture as
  select medium.hash as picture, medium.name as picture_name, medium.width as picture_width,
         medium.height as picture_height,
         (select string_agg(variant.width::text, ',' order by variant.width)
            from medium_variant variant where variant.hash = medium.hash) as picture_widths
  from medium
  where exists (
    select from edition_media shown join visible_edition on visible_edition.id = shown.edition
    where shown.hash = medium.hash);

-- Series, experts and themes stand on public pages too: when they are described anew, pages that
-- are kept ready are out of date.
create function site_moves_on() returns trigger language plpgsql as $$
begin
  update site_generation set generation = generation + 1;
  return null;
end $$;
create trigger site_moves_on after update or delete on series
  for each statement execute function site_moves_on();
create trigger site_moves_on after update or delete on expert
  for each statement execute function site_moves_on();
create trigger site_moves_on after update or delete on theme
  for each statement execute function site_moves_on();
