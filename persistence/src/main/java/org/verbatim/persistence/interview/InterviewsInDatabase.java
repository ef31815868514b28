package org.verbatim.persistence.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Revision;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.RevisionLine;
import org.verbatim.text.Slug;

@ApplicationScoped
class InterviewsInDatabase implements Interviews {

  private static final String LINE =
      "select new org.verbatim.interview.RevisionLine("
          + "r.id, r.version, r.cause, r.round, r.at, r.by, r.byName, r.reason) ";

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Interview interview) {
    database.persist(interview);
  }

  @Override
  public Optional<Interview> byId(UUID id) {
    return Optional.ofNullable(database.find(Interview.class, id));
  }

  /**
   * Locked first, read then. Found with a lock mode, Hibernate 7.3 keeps the embedded values
   * themselves as its picture of the row instead of copies, and what changes inside them (the card,
   * the publication) is never written.
   */
  @Override
  public Optional<Interview> toChange(UUID id) {
    database
        .createNativeQuery("select id from interview where id = :id for update", UUID.class)
        .setParameter("id", id)
        .getResultList();
    return byId(id);
  }

  @Override
  public void holdAddresses() {
    database
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('addresses'))", Object.class)
        .getResultList();
  }

  @Override
  public boolean isTaken(Slug slug, UUID butFor) {
    return (Boolean)
        database
            .createNativeQuery(
                """
                select exists (select from interview where slug = :slug and id <> :butFor)
                    or exists (select from former_address where slug = :slug and interview <> :butFor)
                """,
                Boolean.class)
            .setParameter("slug", slug.value())
            .setParameter("butFor", butFor)
            .getSingleResult();
  }

  @Override
  public boolean isNumberTaken(UUID series, int number, UUID butFor) {
    return !database
        .createQuery(
            "select 1 from Interview where card.series = :series and card.seriesNumber = :number"
                + " and id <> :butFor",
            Integer.class)
        .setParameter("series", series)
        .setParameter("number", number)
        .setParameter("butFor", butFor)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void keepAddress(Slug old, UUID interview) {
    database
        .createNativeQuery(
            "insert into former_address values (:slug, :interview) on conflict do nothing")
        .setParameter("slug", old.value())
        .setParameter("interview", interview)
        .executeUpdate();
  }

  @Override
  public void freeAddress(Slug slug, UUID interview) {
    database
        .createNativeQuery(
            "delete from former_address where slug = :slug and interview = :interview")
        .setParameter("slug", slug.value())
        .setParameter("interview", interview)
        .executeUpdate();
  }

  @Override
  public void add(Revision revision) {
    database.persist(revision);
  }

  @Override
  public List<RevisionLine> revisions(UUID interview, int atMost) {
    return database
        .createQuery(
            LINE
                + """
            from Revision r where r.interview = :interview
            order by r.at desc, r.version desc, r.id
            """,
            RevisionLine.class)
        .setParameter("interview", interview)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public List<RevisionLine> decisions(UUID interview) {
    return database
        .createQuery(
            LINE
                + """
            from Revision r where r.interview = :interview and r.cause in :decisions
            order by r.at desc, r.id
            """,
            RevisionLine.class)
        .setParameter("interview", interview)
        .setParameter("decisions", RevisionCause.decisions())
        .getResultList();
  }

  @Override
  public Optional<RevisionLine> lastDecision(UUID interview, UUID account) {
    return database
        .createQuery(
            LINE
                + """
            from Revision r
            where r.interview = :interview and r.by = :account and r.cause in :decisions
            order by r.at desc, r.id
            """,
            RevisionLine.class)
        .setParameter("interview", interview)
        .setParameter("account", account)
        .setParameter("decisions", RevisionCause.decisions())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Revision> revision(UUID id) {
    return Optional.ofNullable(database.find(Revision.class, id));
  }
}
