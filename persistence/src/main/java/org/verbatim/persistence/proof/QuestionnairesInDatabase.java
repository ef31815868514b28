package org.verbatim.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.proof.Questionnaire;
import org.verbatim.proof.Questionnaires;

@ApplicationScoped
class QuestionnairesInDatabase implements Questionnaires {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Questionnaire questionnaire) {
    database.persist(questionnaire);
  }

  @Override
  public Optional<Questionnaire> of(UUID proof) {
    return Optional.ofNullable(database.find(Questionnaire.class, proof));
  }

  @Override
  public List<Questionnaire> ofInterview(UUID interview) {
    return database
        .createQuery(
            "from Questionnaire q left join fetch q.questions where q.proof in"
                + " (select id from Proof where interview = :interview)",
            Questionnaire.class)
        .setParameter("interview", interview)
        .getResultList();
  }
}
