package org.verbatim.persistence.readers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.interview.ProofLabel;
import org.verbatim.interview.Proofreaders;
import org.verbatim.readers.Headline;
import org.verbatim.readers.PublishedInterview;
import org.verbatim.readers.PublishedInterview.Place;
import org.verbatim.series.ProofScope;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

/** Whole interviews that readers see. */
final class FullInterviews {

  private static final String SELECT =
      """
      select visible.id, visible.interview, visible.slug, visible.text, visible.interviewers,
             visible.first_published_at, visible.published_at, visible.series,
             visible.series_number, series.slug as series_slug, series.title as series_title
      from visible_edition visible left join series on series.id = visible.series
      """;

  private static final String ORDER =
      "(visible.series_number, visible.first_published_at, visible.id)";
  private static final String HERE =
      "(:number, cast(:published as timestamptz), cast(:edition as uuid))";

  private final Rows rows;

  FullInterviews(Rows rows) {
    this.rows = rows;
  }

  Optional<PublishedInterview> under(String slug) {
    return rows.all(SELECT + " where visible.slug = :slug", Map.of("slug", slug))
        .findFirst()
        .map(row -> interview(row, neighbour(row, "<", "desc"), neighbour(row, ">", "asc")));
  }

  /** The newest, each without its neighbours. */
  List<PublishedInterview> newest(int atMost) {
    String order = " order by visible.first_published_at desc, visible.id";
    return rows.first(atMost, SELECT + order, Map.of()).toList().stream()
        .map(row -> interview(row, Optional.empty(), Optional.empty()))
        .toList();
  }

  private PublishedInterview interview(
      Row row, Optional<Headline> previous, Optional<Headline> next) {
    UUID edition = row.id("id");
    InterviewText text = TextJson.read(row.words("text"));
    return new PublishedInterview(
        row.id("interview"),
        row.words("slug"),
        text,
        text.conductedBy(row.words("interviewers")),
        row.at("first_published_at"),
        row.at("published_at"),
        row.wordsIfAny("series_slug").map(slug -> new Place(slug, row.words("series_title"))),
        themes(edition),
        experts(edition),
        previous,
        next,
        proof(edition));
  }

  private Optional<ProofLabel> proof(UUID edition) {
    return rows.all(
            "select * from visible_proof where edition = :edition", Map.of("edition", edition))
        .findFirst()
        .map(
            row ->
                new ProofLabel(
                    Proofreaders.valueOf(row.words("proof_readers")),
                    ProofScope.valueOf(row.words("proof_scope")),
                    row.tuple().get("proof_whole", Boolean.class),
                    row.at("proof_at"),
                    Set.of(row.tuple().get("proof_changed", String[].class))));
  }

  private List<Place> themes(UUID edition) {
    return rows.all(
            """
            select theme.slug, theme.name
            from edition_theme filed join theme on theme.id = filed.theme
            where filed.edition = :edition order by filed.position
            """,
            Map.of("edition", edition))
        .map(row -> new Place(row.words("slug"), row.words("name")))
        .toList();
  }

  private Map<UUID, String> experts(UUID edition) {
    return rows.all(
            """
            select distinct expert.id, expert.slug
            from edition_expert speaker join expert on expert.id = speaker.expert
            where speaker.edition = :edition
            """,
            Map.of("edition", edition))
        .collect(Collectors.toMap(row -> row.id("id"), row -> row.words("slug")));
  }

  private Optional<Headline> neighbour(Row row, String side, String direction) {
    if (row.wordsIfAny("series_slug").isEmpty()) {
      return Optional.empty();
    }
    String order =
        " order by visible.series_number %1$s, visible.first_published_at %1$s, visible.id %1$s"
            .formatted(direction);
    return new Headlines(rows)
        .first(
            " where visible.series = :series and " + ORDER + " " + side + " " + HERE,
            order,
            Map.of(
                "series", row.id("series"),
                "number", row.number("series_number"),
                "published", row.at("first_published_at"),
                "edition", row.id("id")));
  }
}
