package org.verbatim.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  @Override
  public Optional<Proof> toChange(UUID id) {
    return Optional.ofNullable(database.find(Proof.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Proof> of(UUID interview) {
    return database
        .createQuery(
            "from Proof where interview = :interview order by timetable.askedAt desc, id",
            Proof.class)
        .setParameter("interview", interview)
        .getResultList();
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
  public Optional<Proof> nextToRemind(Instant now) {
    return next("remind_at <= :now and ended_at is null", "remind_at", now);
  }

  @Override
  public Optional<Proof> nextOver(Instant now) {
    return next("deadline <= :now and ended_at is null", "deadline", now);
  }

  private Optional<Proof> next(String which, String order, Instant now) {
    return database
        .createNativeQuery(
            "select * from proof where "
                + which
                + " order by "
                + order
                + ", id limit 1 for update skip locked",
            Proof.class)
        .setParameter("now", now)
        .getResultStream()
        .map(Proof.class::cast)
        .findFirst();
  }
}
