package org.verbatim.persistence.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.readers.Headline;
import org.verbatim.readers.Headline.InSeries;
import org.verbatim.readers.Headline.Speaker;
import org.verbatim.readers.Page;
import org.verbatim.readers.PageWanted;

/** Lists of interviews that readers see: two questions to the database for each list. */
final class Headlines {

  private static final String SELECT =
      """
      select visible.id as edition, visible.interview, visible.slug, visible.language,
             visible.kicker, visible.title, visible.standfirst, visible.series_number,
             visible.first_published_at, visible.published_at,
             series.slug as series_slug, series.title as series_title
      from visible_edition visible left join series on series.id = visible.series
      """;

  private static final String SPEAKERS =
      """
      select speaker.edition, speaker.name, speaker.title, speaker.organisation,
             coalesce(expert.slug, '') as slug, picture.*
      from edition_expert speaker left join expert on expert.id = speaker.expert
           left join visible_picture picture on picture.picture = speaker.portrait
      where speaker.edition in (:editions) order by speaker.edition, speaker.position
      """;

  private static final String NEWEST_FIRST =
      " order by visible.first_published_at desc, visible.id";

  private final Rows rows;

  Headlines(Rows rows) {
    this.rows = rows;
  }

  /** The newest first, as far as they answer the condition. */
  Page<Headline> newest(PageWanted wanted, String condition, Map<String, ?> parameters) {
    return page(wanted, condition, NEWEST_FIRST, parameters);
  }

  Page<Headline> page(
      PageWanted wanted, String condition, String order, Map<String, ?> parameters) {
    List<Row> found = rows.page(wanted, SELECT + condition + order, parameters).toList();
    long total = rows.count("select 1 from visible_edition visible " + condition, parameters);
    return new Page<>(headlines(found), wanted.number(), wanted.size(), total);
  }

  List<Headline> all(String condition, Map<String, ?> parameters) {
    return headlines(rows.all(SELECT + condition + NEWEST_FIRST, parameters).toList());
  }

  Optional<Headline> first(String condition, String order, Map<String, ?> parameters) {
    return headlines(rows.first(1, SELECT + condition + order, parameters).toList()).stream()
        .findFirst();
  }

  private List<Headline> headlines(List<Row> found) {
    Map<UUID, List<Speaker>> speakers = speakers(found.stream().map(row -> row.id("edition")));
    return found.stream()
        .map(row -> headline(row, speakers.getOrDefault(row.id("edition"), List.of())))
        .toList();
  }

  private Map<UUID, List<Speaker>> speakers(Stream<UUID> editions) {
    List<UUID> wanted = editions.toList();
    if (wanted.isEmpty()) {
      return new HashMap<>();
    }
    return rows.all(SPEAKERS, Map.of("editions", wanted))
        .collect(
            Collectors.groupingBy(
                row -> row.id("edition"),
                Collectors.mapping(Headlines::speaker, Collectors.toList())));
  }

  private static Headline headline(Row row, List<Speaker> speakers) {
    return new Headline(
        row.id("interview"),
        row.words("slug"),
        row.words("language"),
        row.words("kicker"),
        row.words("title"),
        row.rich("standfirst"),
        row.wordsIfAny("series_slug")
            .map(
                slug -> new InSeries(slug, row.words("series_title"), row.number("series_number"))),
        speakers,
        row.at("first_published_at"),
        row.at("published_at"));
  }

  private static Speaker speaker(Row row) {
    return new Speaker(
        row.words("slug"),
        row.words("name"),
        row.words("title"),
        row.words("organisation"),
        row.picture());
  }
}
