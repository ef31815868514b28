package org.verbatim.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.review.ReviewRound;
import org.verbatim.review.Rounds;

@ApplicationScoped
class RoundsInDatabase implements Rounds {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(ReviewRound round) {
    database.persist(round);
  }

  @Override
  public List<ReviewRound> of(UUID interview) {
    return database
        .createQuery(
            "from ReviewRound r left join fetch r.reviewers where r.interview = :interview"
                + " order by r.number desc",
            ReviewRound.class)
        .setParameter("interview", interview)
        .getResultList();
  }

  @Override
  public Optional<ReviewRound> round(UUID interview, int number) {
    return database
        .createQuery(
            "from ReviewRound r left join fetch r.reviewers"
                + " where r.interview = :interview and r.number = :number",
            ReviewRound.class)
        .setParameter("interview", interview)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Held is also the round itself: another node may just have worked it off. */
  @Override
  public Optional<ReviewRound> nextToRemind(LocalDate today) {
    return database
        .createNativeQuery(
            """
            select r.* from review_round r join interview i on i.id = r.interview
            where r.remind_on <= :today
            order by r.remind_on, r.id limit 1 for update of i, r skip locked
            """,
            ReviewRound.class)
        .setParameter("today", today)
        .getResultList()
        .stream()
        .map(ReviewRound.class::cast)
        .findFirst();
  }
}
