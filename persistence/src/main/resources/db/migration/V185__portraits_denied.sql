-- Whose portrait may not be shown with an interview: what each expert said last of it.
alter table interview add column portraits_denied text not null default '';

update interview set portraits_denied = said.denied
from (
  select last.interview, string_agg(last.expert::text, E'\n' order by last.expert::text) as denied
  from (
    select distinct on (proof.interview, proof.expert) proof.interview, proof.expert, sent.consent
    from proof join proof_particulars sent on sent.proof = proof.id and sent.stage = 'SENT'
    where sent.consent <> 'UNSAID'
    order by proof.interview, proof.expert, proof.sent_at desc nulls last
  ) last
  where last.consent = 'DENIED'
  group by last.interview
) said
where said.interview = interview.id;
