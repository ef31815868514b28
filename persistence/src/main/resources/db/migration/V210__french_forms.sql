-- How French sentences name an expert; said by the desk, and never derived.
alter table expert add column french_form varchar(10) not null default 'UNSAID'
  check (french_form in ('UNSAID', 'FEMININE', 'MASCULINE'));

-- What an edition calls those who read it. What was printed before goes on as it stood.
alter table edition add column proof_readers varchar(20);
update edition set proof_readers =
  case when (select count(*) from edition_expert where edition_expert.edition = edition.id) > 1
    then 'SEVERAL' else 'ONE' end
where proof_at is not null;

create or replace view visible_proof as
  select edition.id as edition, edition.proof_scope, edition.proof_whole, edition.proof_at,
         edition.proof_changed, edition.proof_readers
  from edition join visible_edition on visible_edition.id = edition.id
  where edition.proof_at is not null;
