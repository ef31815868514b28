package org.verbatim.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.verbatim.proof.Proof;
import org.verbatim.proof.ProofLink;
import org.verbatim.proof.Proofs;

@ApplicationScoped
class ProofsInDatabase implements Proofs {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Proof proof) {
    database.persist(proof);
  }

  @Override
  public Optional<Proof> byId(UUID id) {
    return Optional.ofNullable(database.find(Proof.class, id));
  }

  /** Locks first and reads then, as for interviews, and for the same reasons. */
  @Override
  public Optional<Proof> toChange(UUID id) {
    database
        .createNativeQuery("select id from proof where id = :id for update", UUID.class)
        .setParameter("id", id)
        .getResultList();
    return byId(id);
  }

  @Override
  public Optional<UUID> interviewOf(UUID id) {
    return database
        .createQuery("select interview from Proof where id = :id", UUID.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** What belongs to a proof comes for all of them together, with one statement for each kind. */
  @Override
  public List<Proof> of(UUID interview) {
    Session session = database.unwrap(Session.class);
    session.setSubselectFetchingEnabled(true);
    try {
      return session
          .createQuery(
              "from Proof where interview = :interview order by timetable.askedAt desc, id",
              Proof.class)
          .setParameter("interview", interview)
          .getResultList();
    } finally {
      session.setSubselectFetchingEnabled(false);
    }
  }

  @Override
  public void add(ProofLink link) {
    database.persist(link);
  }

  @Override
  public Optional<ProofLink> link(String fingerprint) {
    return Optional.ofNullable(database.find(ProofLink.class, fingerprint));
  }

  @Override
  public List<ProofLink> links(UUID proof) {
    return database
        .createQuery(
            "from ProofLink where proof = :proof order by madeAt desc, fingerprint",
            ProofLink.class)
        .setParameter("proof", proof)
        .getResultList();
  }

  @Override
  public List<ProofLink> linksOf(UUID interview) {
    return database
        .createQuery(
            "from ProofLink where proof in (select id from Proof where interview = :interview)"
                + " order by madeAt desc, fingerprint",
            ProofLink.class)
        .setParameter("interview", interview)
        .getResultList();
  }

  @Override
  public Optional<Proof> nextToRemind(Instant now) {
    return next("proof.remind_at <= :now and proof.ended_at is null", "proof.remind_at", now);
  }

  @Override
  public Optional<Proof> nextOver(Instant now) {
    return next("proof.deadline <= :now and proof.ended_at is null", "proof.deadline", now);
  }

  /**
   * Both are held, and neither is waited for: whoever settles anything holds the interview before
   * they come to the proof.
   */
  private Optional<Proof> next(String which, String order, Instant now) {
    return database
        .createNativeQuery(
            "select proof.* from proof join interview on interview.id = proof.interview where "
                + which
                + " order by "
                + order
                + ", proof.id limit 1 for update skip locked",
            Proof.class)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(Proof.class::cast)
        .findFirst();
  }
}
