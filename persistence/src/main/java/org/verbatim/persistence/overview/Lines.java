package org.verbatim.persistence.overview;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;
import org.verbatim.overview.AskedReview;
import org.verbatim.overview.InterviewLine;
import org.verbatim.review.Priority;

/** How a row of the database becomes a line of a list. */
final class Lines {

  /** Where the columns come from: interviews i with their series s and the round r they are in. */
  static final String FROM =
      """
      interview i left join series s on s.id = i.series
      left join review_round r on i.status = 'IN_REVIEW'
        and r.interview = i.id and r.number = i.review_rounds\
      """;

  /** Whether the interview's round asks the account :reviewer by name. */
  static final String ASKS_REVIEWER =
      "(i.id, i.review_rounds) in (select a.interview, a.number from review_round a"
          + " join review_round_reviewer v on v.round = a.id where v.account = :reviewer)";

  /** The columns of a line. */
  static final String COLUMNS =
      """
      i.id, i.title, coalesce(s.title, '') as series_title, i.series_number, i.experts,
      i.status, i.status_since, i.public_state, i.created_by_name, i.changed_at,
      i.changed_by_name, i.requested, i.due_at, i.published_at,
      r.due as review_due, r.priority as review_priority,
      (select string_agg(v.account_name, ', ' order by v.position)
        from review_round_reviewer v where v.round = r.id) as review_names\
      """;

  /** How many columns a line has. */
  static final int WIDTH = 17;

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
        .addScalar("published_at", Instant.class)
        .addScalar("review_due", LocalDate.class)
        .addScalar("review_priority", String.class)
        .addScalar("review_names", String.class);
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
        perhaps(row[13]),
        review(row));
  }

  private static Optional<AskedReview> review(Object[] row) {
    return Optional.ofNullable((String) row[15])
        .map(
            priority ->
                new AskedReview(
                    Objects.requireNonNullElse((String) row[16], ""),
                    Optional.ofNullable((LocalDate) row[14]),
                    Priority.valueOf(priority)));
  }

  private static Optional<Instant> perhaps(@Nullable Object instant) {
    return Optional.ofNullable((Instant) instant);
  }
}
