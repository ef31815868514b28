package org.verbatim.persistence.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.media.Media;
import org.verbatim.media.Medium;
import org.verbatim.media.MediumVariant;
import org.verbatim.media.Picture;
import org.verbatim.text.FoldedText;

@ApplicationScoped
class MediaInDatabase implements Media {

  private static final String SAYING = "from Medium where position(:words in searchable) > 0";

  @PersistenceContext private EntityManager database;

  /** There is no row yet that could be locked. */
  @Override
  public void reserve(String hash) {
    database
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:hash, 0))", Integer.class)
        .setParameter("hash", hash)
        .getResultList();
  }

  @Override
  public void add(Medium medium, List<Picture.Variant> variants) {
    database.persist(medium);
    database.flush();
    variants.forEach(variant -> database.persist(new MediumVariant(medium.hash(), variant)));
  }

  @Override
  public Optional<Medium> find(String hash) {
    return Optional.ofNullable(database.find(Medium.class, hash));
  }

  @Override
  public List<Medium> named(Set<String> hashes) {
    return hashes.isEmpty()
        ? List.of()
        : database
            .createQuery("from Medium where hash in :hashes order by hash", Medium.class)
            .setParameter("hashes", hashes)
            .getResultList();
  }

  @Override
  public List<Medium> search(String words, int from, int atMost) {
    return database
        .createQuery(SAYING + " order by uploadedAt desc, hash", Medium.class)
        .setParameter("words", FoldedText.of(words).value())
        .setFirstResult(from)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public long count(String words) {
    return database
        .createQuery("select count(*) " + SAYING, Long.class)
        .setParameter("words", FoldedText.of(words).value())
        .getSingleResult();
  }

  @Override
  public Optional<byte[]> bytes(String hash, int width) {
    return database
        .createQuery(
            "select bytes from MediumVariant where key.hash = :hash and key.width = :width",
            byte[].class)
        .setParameter("hash", hash)
        .setParameter("width", width)
        .getResultList()
        .stream()
        .findFirst();
  }
}
