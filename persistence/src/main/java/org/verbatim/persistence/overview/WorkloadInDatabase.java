package org.verbatim.persistence.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.verbatim.overview.Pile;
import org.verbatim.overview.Queue;
import org.verbatim.overview.Workload;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

@ApplicationScoped
@Transactional
class WorkloadInDatabase implements Workload {

  private static final String WRITTEN_BY_ME =
      "exists (select from interview_writer w where w.interview = i.id and w.account = :me)";
  private static final String MINE_OR_ALL = "(:all or " + WRITTEN_BY_ME + ")";

  @PersistenceContext private EntityManager database;

  @Override
  public Pile waiting(Queue queue, Actor actor) {
    List<Object[]> rows =
        Lines.query(database, sql(queue), values(queue, actor))
            .addScalar("in_all", Integer.class)
            .getResultList();
    int inAll = rows.isEmpty() ? 0 : (Integer) rows.get(0)[14];
    return new Pile(queue, Lines.of(rows), inAll - rows.size());
  }

  private static String sql(Queue queue) {
    return """
        select i.*, cast(count(*) over () as integer) as in_all from (
          select %s
          from interview i left join series s on s.id = i.series
          where %s order by %s, i.id limit %d) i
        limit %d
        """
        .formatted(Lines.COLUMNS, what(queue), order(queue), MOST_COUNTED, MOST_SHOWN);
  }

  private static String what(Queue queue) {
    return switch (queue) {
      case SENT_BACK -> "i.status = 'CHANGES_REQUESTED' and " + WRITTEN_BY_ME;
      case TO_REVIEW -> "i.status = 'IN_REVIEW' and not " + WRITTEN_BY_ME;
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
      case TO_REVIEW, APPROVED -> "i.status_since";
      case SCHEDULED -> "i.due_at";
    };
  }

  private static Map<String, ?> values(Queue queue, Actor actor) {
    return switch (queue) {
      case APPROVED, SCHEDULED -> Map.of("me", actor.account(), "all", actor.holds(Role.CHIEF));
      case SENT_BACK, TO_REVIEW, DRAFTS -> Map.of("me", actor.account());
    };
  }
}
