package org.verbatim.persistence.overview;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;
import org.verbatim.overview.InterviewLine;

/** How a row of the database becomes a line of a list. */
final class Lines {

  /** The columns of a line, from "interview i left join series s". */
  static final String COLUMNS =
      """
      i.id, i.title, coalesce(s.title, '') as series_title, i.series_number, i.experts,
      i.status, i.status_since, i.public_state, i.created_by_name, i.changed_at,
      i.changed_by_name, i.requested, i.due_at, i.published_at\
      """;

  private Lines() {}

  static NativeQuery<Object[]> query(EntityManager database, String sql, Map<String, ?> values) {
    NativeQuery<Object[]> query =
        database.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
    values.forEach(query::setParameter);
    return query
        .addScalar("id", UUID.class)
        .addScalar("title", String.class)
        .addScalar("series_title", String.class)
        .addScalar("series_number", Integer.class)
        .addScalar("experts", String.class)
        .addScalar("status", String.class)
        .addScalar("status_since", Instant.class)
        .addScalar("public_state", String.class)
        .addScalar("created_by_name", String.class)
        .addScalar("changed_at", Instant.class)
        .addScalar("changed_by_name", String.class)
        .addScalar("requested", String.class)
        .addScalar("due_at", Instant.class)
        .addScalar("published_at", Instant.class);
  }

  static List<InterviewLine> of(List<Object[]> rows) {
    return rows.stream().map(Lines::line).toList();
  }

  private static InterviewLine line(Object[] row) {
    return new InterviewLine(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (Integer) row[3],
        (String) row[4],
        WorkStatus.valueOf((String) row[5]),
        (Instant) row[6],
        PublicState.valueOf((String) row[7]),
        (String) row[8],
        (Instant) row[9],
        (String) row[10],
        (String) row[11],
        perhaps(row[12]),
        perhaps(row[13]));
  }

  private static Optional<Instant> perhaps(@Nullable Object instant) {
    return Optional.ofNullable((Instant) instant);
  }
}
