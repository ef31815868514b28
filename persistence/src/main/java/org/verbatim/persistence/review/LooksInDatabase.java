package org.verbatim.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.RevisionLine;
import org.verbatim.review.Looks;

@ApplicationScoped
class LooksInDatabase implements Looks {

  @PersistenceContext private EntityManager database;

  @Override
  public void keep(UUID interview, UUID account, int version, Instant at) {
    database
        .createNativeQuery(
            """
            insert into review_look (interview, account, version, at)
            values (:interview, :account, :version, :at) on conflict do nothing
            """)
        .setParameter("interview", interview)
        .setParameter("account", account)
        .setParameter("version", version)
        .setParameter("at", at)
        .executeUpdate();
  }

  @Override
  public Optional<RevisionLine> lastBefore(UUID interview, UUID account, int version) {
    return database
        .createNativeQuery(
            """
            select r.id, r.version, r.cause, r.round, look.at, r.by_account, r.by_name, r.reason
            from review_look look
              join revision r on r.interview = look.interview and r.version = look.version
            where look.interview = :interview and look.account = :account
              and look.version < :version and r.cause = 'SUBMITTED'
            order by look.version desc, r.at desc
            """,
            Tuple.class)
        .setParameter("interview", interview)
        .setParameter("account", account)
        .setParameter("version", version)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .map(row -> line((Tuple) row))
        .findFirst();
  }

  private static RevisionLine line(Tuple row) {
    return new RevisionLine(
        row.get("id", UUID.class),
        row.get("version", Integer.class),
        RevisionCause.valueOf(row.get("cause", String.class)),
        row.get("round", Integer.class),
        row.get("at", Instant.class),
        row.get("by_account", UUID.class),
        row.get("by_name", String.class),
        row.get("reason", String.class));
  }
}
