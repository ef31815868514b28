package org.verbatim.persistence.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.interview.Presence;
import org.verbatim.interview.Present;
import org.verbatim.staff.Actor;

@ApplicationScoped
class PresenceInDatabase implements Presence {

  @PersistenceContext private EntityManager database;

  @Override
  public void note(UUID interview, Actor actor, Instant now, Instant gone) {
    database
        .createNativeQuery(
            """
            insert into presence (interview, account, name, since, seen_at)
            select id, :account, :name, :now, :now from interview where id = :interview
            on conflict (interview, account) do update
            set name = excluded.name, seen_at = excluded.seen_at,
                since = case when presence.seen_at < :gone then excluded.since
                        else presence.since end
            """)
        .setParameter("interview", interview)
        .setParameter("account", actor.account())
        .setParameter("name", actor.name())
        .setParameter("now", now)
        .setParameter("gone", gone)
        .executeUpdate();
  }

  @Override
  public List<Present> others(UUID interview, UUID butFor, Instant since) {
    return database
        .createNativeQuery(
            """
            select name, since from presence
            where interview = :interview and account <> :butFor and seen_at >= :since
            order by since, account
            """,
            Present.class)
        .setParameter("interview", interview)
        .setParameter("butFor", butFor)
        .setParameter("since", since)
        .getResultList();
  }
}
