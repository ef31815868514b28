package org.verbatim.persistence.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.verbatim.overview.InterviewLine;
import org.verbatim.overview.TrashCan;
import org.verbatim.overview.TrashedLine;

@ApplicationScoped
@Transactional
class TrashCanInDatabase implements TrashCan {

  @PersistenceContext private EntityManager database;

  @Override
  public List<TrashedLine> from(int first, int atMost) {
    String sql =
        "select %s, i.trashed_at, i.trashed_by_name from %s where i.in_trash"
                .formatted(Lines.COLUMNS, Lines.FROM)
            + " order by i.trashed_at desc, i.id";
    List<Object[]> rows =
        Lines.query(database, sql, Map.of())
            .addScalar("trashed_at", Instant.class)
            .addScalar("trashed_by_name", String.class)
            .setFirstResult(first)
            .setMaxResults(atMost)
            .getResultList();
    List<InterviewLine> lines = Lines.of(rows);
    return IntStream.range(0, lines.size())
        .mapToObj(one -> trashed(lines.get(one), rows.get(one)))
        .toList();
  }

  private static TrashedLine trashed(InterviewLine line, Object[] row) {
    return new TrashedLine(line, (Instant) row[Lines.WIDTH], (String) row[Lines.WIDTH + 1]);
  }
}
