-- Each line says since when as well; where it does not yet, when its expert said so last.
update interview set portraits_denied = said.denied
from (
  select one.interview,
    string_agg(one.expert || to_char(one.at at time zone 'UTC', ' YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      E'\n' order by one.expert) as denied
  from (
    select interview.id as interview, line.expert,
      coalesce(max(entry.at), max(proof.sent_at), now()) as at
    from interview
    cross join unnest(string_to_array(interview.portraits_denied, E'\n')) as line(expert)
    left join proof on proof.interview = interview.id and proof.expert::text = line.expert
    left join journal_entry entry on entry.subject = interview.id
      and entry.act = 'PORTRAIT_DENIED' and entry.actor_name = proof.expert_name
    where interview.portraits_denied <> ''
    group by interview.id, line.expert
  ) one
  group by one.interview
) said
where said.interview = interview.id;
