package org.verbatim.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.proof.PortraitFile;
import org.verbatim.proof.Portraits;
import org.verbatim.proof.SentPortrait;

@ApplicationScoped
class PortraitsInDatabase implements Portraits {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(SentPortrait portrait, PortraitFile file) {
    database.persist(portrait);
    database.flush();
    database.persist(file);
  }

  @Override
  public List<SentPortrait> of(UUID proof) {
    return database
        .createQuery(
            "from SentPortrait where proof = :proof order by at desc, id", SentPortrait.class)
        .setParameter("proof", proof)
        .getResultList();
  }

  @Override
  public List<SentPortrait> ofInterview(UUID interview) {
    return database
        .createQuery(
            "from SentPortrait where proof in (select id from Proof where interview = :interview)"
                + " order by at desc, id",
            SentPortrait.class)
        .setParameter("interview", interview)
        .getResultList();
  }

  @Override
  public Optional<byte[]> file(UUID portrait) {
    return Optional.ofNullable(database.find(PortraitFile.class, portrait))
        .map(PortraitFile::bytes);
  }

  @Override
  public void dropFile(UUID portrait) {
    database
        .createQuery("delete from PortraitFile where portrait = :portrait")
        .setParameter("portrait", portrait)
        .executeUpdate();
  }

  /** At once: the next one may not stand beside it. */
  @Override
  public void remove(SentPortrait portrait) {
    dropFile(portrait.id());
    database.remove(portrait);
    database.flush();
  }
}
