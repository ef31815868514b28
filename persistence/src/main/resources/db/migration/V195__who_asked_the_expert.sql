-- Who asked the experts of an interview is told what comes of it, whether they wrote in it or not.
alter table interview add column proof_askers text not null default '';

update interview set proof_askers = asked.askers
from (
  select interview, string_agg(distinct asked_by::text, E'\n') as askers
  from proof group by interview
) asked
where asked.interview = interview.id;
