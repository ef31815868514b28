package org.verbatim.persistence.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.overview.Pile;
import org.verbatim.overview.Queue;
import org.verbatim.overview.Workload;
import org.verbatim.series.Right;
import org.verbatim.series.Series;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

@ApplicationScoped
@Transactional
class WorkloadInDatabase implements Workload {

  private static final String WRITTEN_BY_ME =
      "exists (select from interview_writer w where w.interview = i.id and w.account = :me)";
  private static final String NOT_APPROVED_BY_ME =
      "not exists (select from interview_approval a where a.interview = i.id"
          + " and a.account = :me and a.round = i.review_rounds)";
  private static final String MINE_TO_REVIEW =
      "case when i.series = any(:given) then true when i.series = any(:closed) then false"
          + " else :everywhere end";
  private static final String TO_REVIEW =
      String.join(
          " and ",
          "i.status = 'IN_REVIEW'",
          MINE_TO_REVIEW,
          "not " + WRITTEN_BY_ME,
          NOT_APPROVED_BY_ME,
          "");
  private static final String ASKS_NOBODY =
      "not exists (select from review_round_reviewer v where v.round = r.id)";
  private static final String MINE_OR_ALL = "(:all or " + WRITTEN_BY_ME + ")";

  @PersistenceContext private EntityManager database;

  @Override
  public Pile waiting(Queue queue, Actor actor) {
    List<Object[]> rows =
        Lines.query(database, sql(queue), values(queue, actor))
            .addScalar("in_all", Integer.class)
            .getResultList();
    int inAll = rows.isEmpty() ? 0 : (Integer) rows.get(0)[Lines.WIDTH];
    return new Pile(queue, Lines.of(rows), inAll - rows.size());
  }

  private static String sql(Queue queue) {
    return """
        select i.*, cast(count(*) over () as integer) as in_all from (
          select %s
          from %s
          where not i.in_trash and %s order by %s, i.id limit %d) i
        limit %d
        """
        .formatted(Lines.COLUMNS, Lines.FROM, what(queue), order(queue), MOST_COUNTED, MOST_SHOWN);
  }

  private static String what(Queue queue) {
    return switch (queue) {
      case SENT_BACK -> "i.status = 'CHANGES_REQUESTED' and " + WRITTEN_BY_ME;
      case ASKED -> TO_REVIEW + Lines.ASKS_REVIEWER;
      case TO_REVIEW -> TO_REVIEW + ASKS_NOBODY;
      case APPROVED ->
          "i.status = 'APPROVED' and i.due_at is null"
              + " and (i.published_at is null or i.published_at < i.status_since) and "
              + MINE_OR_ALL;
      case SCHEDULED -> "i.due_at is not null and " + MINE_OR_ALL;
      case DRAFTS -> "i.status = 'DRAFT' and " + WRITTEN_BY_ME;
    };
  }

  private static String order(Queue queue) {
    return switch (queue) {
      case SENT_BACK, DRAFTS -> "i.changed_at desc";
      case ASKED ->
          "array_position(array['URGENT', 'HIGH', 'NORMAL'], cast(r.priority as text)),"
              + " r.due nulls last, i.status_since";
      case TO_REVIEW, APPROVED -> "i.status_since";
      case SCHEDULED -> "i.due_at";
    };
  }

  private Map<String, ?> values(Queue queue, Actor actor) {
    return switch (queue) {
      case ASKED -> reviewing(actor, Map.of("reviewer", actor.account()));
      case TO_REVIEW -> reviewing(actor, Map.of());
      case APPROVED, SCHEDULED -> Map.of("me", actor.account(), "all", actor.holds(Role.CHIEF));
      case SENT_BACK, DRAFTS -> Map.of("me", actor.account());
    };
  }

  /** Where the actor reviews: the domain says in which restricted series, and in all others. */
  private Map<String, ?> reviewing(Actor actor, Map<String, ?> besides) {
    Map<Boolean, List<UUID>> restricted =
        database
            .createQuery("from Series where rights.restricted", Series.class)
            .getResultList()
            .stream()
            .collect(
                Collectors.partitioningBy(
                    series -> Right.REVIEW.isHeldBy(actor, Optional.of(series)),
                    Collectors.mapping(Series::id, Collectors.toList())));
    Map<String, Object> values = new HashMap<>(besides);
    values.put("me", actor.account());
    values.put("given", restricted.get(true).toArray(UUID[]::new));
    values.put("closed", restricted.get(false).toArray(UUID[]::new));
    values.put("everywhere", Right.REVIEW.isHeldBy(actor, Optional.empty()));
    return values;
  }
}
