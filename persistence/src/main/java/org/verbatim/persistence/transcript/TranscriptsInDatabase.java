package org.verbatim.persistence.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.transcript.Transcript;
import org.verbatim.transcript.TranscriptFile;
import org.verbatim.transcript.Transcripts;

@ApplicationScoped
class TranscriptsInDatabase implements Transcripts {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Transcript transcript, TranscriptFile file) {
    database.persist(transcript);
    database.flush();
    database.persist(file);
  }

  @Override
  public Optional<Transcript> byId(UUID id) {
    return Optional.ofNullable(database.find(Transcript.class, id));
  }

  @Override
  public Optional<Transcript> toChange(UUID id) {
    return Optional.ofNullable(database.find(Transcript.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Transcript> openOf(UUID owner, int atMost) {
    return database
        .createQuery(
            "from Transcript where owner = :owner and interview is null order by readAt desc, id",
            Transcript.class)
        .setParameter("owner", owner)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public Optional<Transcript> nextOpenUnchangedSince(Instant then) {
    return database
        .createNativeQuery(
            "select * from transcript where interview is null and changed_at <= :then"
                + " order by changed_at, id limit 1 for update skip locked",
            Transcript.class)
        .setParameter("then", then)
        .getResultList()
        .stream()
        .map(Transcript.class::cast)
        .findFirst();
  }

  @Override
  public Optional<Transcript> of(UUID interview) {
    return database
        .createQuery("from Transcript where interview = :interview", Transcript.class)
        .setParameter("interview", interview)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public Optional<TranscriptFile> originalOf(UUID interview) {
    return of(interview).map(one -> database.find(TranscriptFile.class, one.id()));
  }

  @Override
  public void remove(Transcript transcript) {
    database.remove(database.getReference(TranscriptFile.class, transcript.id()));
    database.flush();
    database.remove(transcript);
  }
}
