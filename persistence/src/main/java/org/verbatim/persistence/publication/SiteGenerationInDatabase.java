package org.verbatim.persistence.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.verbatim.interview.SiteGeneration;

@ApplicationScoped
class SiteGenerationInDatabase implements SiteGeneration {

  @PersistenceContext private EntityManager database;

  @Override
  public long current() {
    return (Long)
        database
            .createNativeQuery("select generation from site_generation", Long.class)
            .getSingleResult();
  }

  @Override
  public void advance() {
    database
        .createNativeQuery("update site_generation set generation = generation + 1")
        .executeUpdate();
  }
}
